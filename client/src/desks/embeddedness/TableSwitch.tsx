import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { choose, useChoices } from './useChoices.ts';

/** Opens and closes the table under the stage. */
export function TableSwitch(): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { table } = useChoices();
  return (
    <Button
      size="xs"
      variant="default"
      aria-pressed={table}
      leftSection={<IconTable size={14} aria-hidden />}
      onClick={() => choose({ table: !table })}
    >
      {t(table ? 'members.close' : 'members.open')}
    </Button>
  );
}
