import styles from './TableScene.module.css'

/** A drawing for the eye only: people around a table with tea under a lamp. Faces have no features and colours are those of the house: it is anybody. */
export const TableScene = () => (
  <svg viewBox="0 0 480 640" aria-hidden className={styles['scene']} preserveAspectRatio="xMidYMax meet">
    <path className={styles['sun']} d="M240 262a156 156 0 0 1 156 156v52H84v-52a156 156 0 0 1 156-156z" />
    <path className={styles['cord']} d="M240-900v1050" />
    <path className={styles['lamp']} d="M222 148h36c34 6 58 34 62 72H160c4-38 28-66 62-72z" />
    <path className={styles['bulb']} d="M218 220h44a22 22 0 0 1-44 0z" />

    <g className={styles['plant']}>
      <path d="M410 470c-6-44 2-80 30-112 10 40 4 80-16 112z" />
      <path d="M408 472c-26-26-40-56-38-96 28 22 44 54 44 96z" />
      <path d="M414 472c12-32 34-50 62-56-4 32-26 50-58 56z" />
    </g>
    <path className={styles['pot']} d="M382 466h66l-9 60h-48z" />

    <g className={styles['one']}>
      <circle cx="108" cy="394" r="36" />
      <path d="M38 540c0-68 26-102 70-102s70 34 70 102z" />
    </g>
    <g className={styles['two']}>
      <path d="M240 332c-34 0-54 24-54 58 0 26-4 40-8 56 8 10 34 16 62 16s54-6 62-16c-4-16-8-30-8-56 0-34-20-58-54-58z" />
      <path d="M166 540c0-72 26-106 74-106s74 34 74 106z" />
      <ellipse className={styles['face']} cx="240" cy="390" rx="29" ry="33" />
    </g>
    <g className={styles['three']}>
      <circle cx="356" cy="410" r="33" />
      <path d="M294 540c0-62 22-92 62-92s62 30 62 92z" />
    </g>

    <path className={styles['top']} d="M16 524h448a16 16 0 0 1 0 32H16a16 16 0 0 1 0-32z" />
    <path className={styles['leg']} d="M66 556h28l-10 84H74zM386 556h28l-8 84h-10z" />

    <g className={styles['cup']}>
      <path d="M84 490h48v18a16 16 0 0 1-16 16h-16a16 16 0 0 1-16-16z" />
      <path className={styles['ear']} d="M132 496h6a9 9 0 0 1 0 18h-6" />
      <path className={styles['steam']} d="M100 480c-5-8 5-11 0-20M116 480c-5-8 5-11 0-20" />
    </g>
    <g className={styles['pan']}>
      <path d="M200 486h80v14a24 24 0 0 1-24 24h-32a24 24 0 0 1-24-24z" />
      <path className={styles['rim']} d="M192 484h96" />
      <path className={styles['steam']} d="M222 472c-6-9 6-13 0-23M240 472c-6-9 6-13 0-23M258 472c-6-9 6-13 0-23" />
    </g>
    <g className={styles['paper']}>
      <path d="M326 506l54-8 9 26h-59z" />
      <path className={styles['line']} d="M338 510l34-4M341 517l27-3" />
    </g>
  </svg>
)
