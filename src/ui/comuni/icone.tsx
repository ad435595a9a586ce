import { tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentDismissRegular } from '@fluentui/react-icons/svg/document-dismiss';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { GruppoFile } from '../testi/comuni';

/** Forma e colore: la forma basta da sola. */
export const ICONA_GRUPPO: Readonly<Record<GruppoFile, React.JSX.Element>> = {
  'non-conforme': <ErrorCircleFilled color={tokens.colorStatusDangerForeground1} />,
  illeggibile: <DocumentDismissRegular color={tokens.colorStatusDangerForeground1} />,
  'con-avvisi': <WarningFilled color={tokens.colorStatusWarningForeground3} />,
  mancante: <SubtractCircleRegular color={tokens.colorNeutralForeground2} />,
  conforme: <CheckmarkCircleFilled color={tokens.colorStatusSuccessForeground1} />,
};
