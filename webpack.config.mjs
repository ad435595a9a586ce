/**
 * Costruisce l'add-in in `dist/addin/`. L'indirizzo da cui sarà servito viene da BASE_URL, in sviluppo come in produzione.
 * `npm run build` lo chiama; `npx webpack --watch` con BASE_URL ricostruisce a ogni modifica.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { indirizzoBase } from './scripts/addin/indirizzo-base.mjs';
import { compilaManifesto } from './scripts/addin/manifesto.mjs';
import { officeJs } from './scripts/addin/office-js.mjs';
import { politicaContenuti } from './scripts/addin/politica-contenuti.mjs';
import { Notizie } from './scripts/licenze/notizie.mjs';

const radice = (percorso) => fileURLToPath(new URL(percorso, import.meta.url));
const { version } = JSON.parse(readFileSync(radice('package.json'), 'utf8'));

/** Chi veglia su Office.js deve partire prima di lui: il suo file precede gli altri. */
const VEGLIA = 'senza-office';

function pagina(office, baseUrl) {
  return new HtmlPlugin({
    template: radice('src/taskpane/taskpane.ejs'),
    filename: 'taskpane.html',
    inject: false,
    minify: false,
    templateParameters: (_, { js }) => ({
      politica: politicaContenuti(office.origine),
      office: office.indirizzo,
      officeIntero: new URL(office.indirizzo, `${baseUrl}/`).href,
      prima: js.filter((file) => file.includes(VEGLIA)),
      dopo: js.filter((file) => !file.includes(VEGLIA)),
    }),
  });
}

export default function configurazione(_, { mode = 'production' } = {}) {
  const baseUrl = indirizzoBase();
  const office = officeJs();
  const produzione = mode === 'production';
  return {
    mode,
    context: radice('.'),
    // Le mappe "eval" sarebbero script scritti nella pagina, che la politica dei contenuti vieta.
    devtool: produzione ? false : 'source-map',
    entry: {
      [VEGLIA]: './src/taskpane/senza-office.ts',
      taskpane: './src/taskpane/taskpane.tsx',
    },
    output: {
      path: radice('dist/addin'),
      filename: produzione ? 'js/[name].[contenthash:8].js' : 'js/[name].js',
      // Ciò che si scarica solo quando serve sta a parte: il peso dell'apertura si misura sui file di `js/`.
      chunkFilename: produzione ? 'js/parti/[name].[contenthash:8].js' : 'js/parti/[name].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        // Il dominio e i casi d'uso sono puri: un modulo da cui non si prende niente (zod, per il file dell'ambito) resta fuori.
        { include: [radice('src/domain'), radice('src/app')], sideEffects: false },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !produzione } },
            },
          },
        },
      ],
    },
    optimization: {
      splitChunks: { chunks: 'all' },
      // Quello di swc dà file grandi uguali in un quinto del tempo (9 secondi invece di 48).
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 2 }, mangle: true },
        }),
      ],
    },
    performance: { hints: false },
    plugins: [
      pagina(office, baseUrl),
      new Notizie(office.copia.map(({ context }) => context)),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (testo) => compilaManifesto(testo.toString(), { baseUrl, versione: version }),
          },
          { from: 'assets/icone/png', to: 'icone' },
          { from: 'src/taskpane/pagina.css' },
          { from: 'src/taskpane/aiuto.html' },
          ...office.copia,
        ],
      }),
    ],
  };
}
