/** A heading, and indented lines under it; nothing when there are none. */
export function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

/** Rows of cells in columns; all but the first and the last are flush right. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        if (column === 0) return cell.padEnd(width(column));
        return column === cells.length - 1 ? cell : cell.padStart(width(column));
      })
      .join('  ')
      .trimEnd(),
  );
}

/** “1 scene”, “2 scenes”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A share from 0 to 1 in percent: whole, or with a decimal where that would hide what there is. */
export function percent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.05) return 'below 0.1 %';
  const isNearEnd = (value > 0 && value < 10) || (value > 99 && value < 100);
  return `${isNearEnd ? Math.round(value * 10) / 10 : Math.round(value)} %`;
}
