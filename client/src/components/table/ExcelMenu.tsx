import { Button, Menu } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  size: 'xs' | 'compact-xs';
  onWorkbook: () => void;
  onCsv: () => void;
}

/** The rows for a spreadsheet: a workbook, or CSV as it opens where the decimal sign is a comma. */
export function ExcelMenu({ size, onWorkbook, onCsv }: Props): ReactElement {
  const { t } = useTranslation('table');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size={size}
          variant="default"
          title={t('excelTitle')}
          leftSection={<IconFileSpreadsheet size={size === 'xs' ? 14 : 12} aria-hidden />}
        >
          {t('excel')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onWorkbook}>{t('workbook')}</Menu.Item>
        <Menu.Item onClick={onCsv}>{t('semicolons')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
