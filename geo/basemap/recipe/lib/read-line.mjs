/** Positions of a line written as `longitude latitude; longitude latitude; …`. */
export function readLine(text) {
  return text.split(";").map((pair) => {
    const position = pair.trim().split(/\s+/).map(Number);
    if (position.length !== 2 || position.some(Number.isNaN)) {
      throw new Error(`“${pair}” in “${text}” is no longitude and latitude.`);
    }
    return position;
  });
}
