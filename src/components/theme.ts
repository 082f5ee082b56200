/** Runs before anything is painted, so that a chosen theme never flashes; its hash is in the CSP. */
export const earlyTheme =
	"try{const t=localStorage.getItem('theme');if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}";
