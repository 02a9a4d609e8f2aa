import { css } from 'lit';

export const progressStyles = css`
  .progress {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    color: var(--muted);
    font-size: var(--size-small);
  }

  .progress.open {
    color: var(--partly);
  }

  .progress.done {
    color: var(--right);
  }
`;
