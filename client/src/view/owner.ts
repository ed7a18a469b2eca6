import { ANYBODY, COMMAND_LINE, THIS_MACHINE } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';

/** The name of who saved or changed something, those that stand for no user in the user's language. */
export function useOwnerName(): (name: string | null) => string {
  const { t } = useTranslation('access');
  return (name) => {
    if (name === null) return t('owner.unknown');
    if (name === THIS_MACHINE.name) return t('owner.machine');
    if (name === COMMAND_LINE.name) return t('owner.commandLine');
    return name === ANYBODY.name ? t('owner.anybody') : name;
  };
}
