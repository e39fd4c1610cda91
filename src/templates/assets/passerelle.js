// Pages are whole without this file: it only makes them quicker to use.
document.querySelector(".problems")?.focus();
