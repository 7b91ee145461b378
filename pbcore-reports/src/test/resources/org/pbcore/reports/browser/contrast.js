// The texts whose colour is too near to that of their ground (less than 4.5 to 1).
(() => {
  const parts = (colour) => {
    const found = colour.match(/[\d.]+/g).map(Number);
    return found.length === 3 ? found.concat(1) : found;
  };
  const light = (colour) => {
    const linear = colour.slice(0, 3).map((part) => part / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = parts(getComputedStyle(each).backgroundColor);
      if (colour[3] === 1) {
        return colour;
      }
    }
    return [255, 255, 255, 1];
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const poor = new Set();
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (texts.currentNode.data.trim() === '' || element.closest('script,svg,[disabled]') || element.getClientRects().length === 0) {
      continue;
    }
    const pair = [light(parts(getComputedStyle(element).color)), light(ground(element))].sort((a, b) => b - a);
    if ((pair[0] + 0.05) / (pair[1] + 0.05) < 4.5) {
      poor.add(element.className + ': ' + texts.currentNode.data.trim());
    }
  }
  return Array.from(poor);
})()
