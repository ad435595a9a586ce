import { tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CommentCheckmarkRegular } from '@fluentui/react-icons/svg/comment-checkmark';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { TipoVerdetto } from '../stato/verdetto';
import type { Categoria } from './vista';

const ERRORE = <ErrorCircleFilled color={tokens.colorStatusDangerForeground1} />;
const AVVISO = <WarningFilled color={tokens.colorStatusWarningForeground3} />;
const DOMANDA = <QuestionCircleRegular color={tokens.colorNeutralForeground2} />;

/** Forma e colore: la forma basta da sola. */
export const ICONA_CATEGORIA: Readonly<Record<Categoria, React.JSX.Element>> = {
  errori: ERRORE,
  avvisi: AVVISO,
  informazioni: <InfoRegular color={tokens.colorBrandForeground1} />,
  nonVerificabili: DOMANDA,
  giustificati: <CommentCheckmarkRegular color={tokens.colorStatusSuccessForeground1} />,
};

export const ICONA_VERDETTO: Readonly<Record<TipoVerdetto, React.JSX.Element>> = {
  nulla: DOMANDA,
  errori: ERRORE,
  daRivedere: AVVISO,
  nonVerificabile: DOMANDA,
  pronto: <CheckmarkCircleFilled color={tokens.colorStatusSuccessForeground1} />,
};
