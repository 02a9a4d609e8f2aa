import { css } from 'lit';

export const styles = css`
  #prompt .rich {
    line-height: 2.6;
  }

  input {
    max-inline-size: 100%;
    line-height: 1.5;
  }

  .came {
    padding-inline-start: 0.4em;
  }

  .feedback {
    padding: 0;
  }
`;
