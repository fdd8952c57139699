// Inlined in the head, before the first paint; its hash is in the content security policy.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be forbidden: the system's theme then stands.
}
