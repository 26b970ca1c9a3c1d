/** Who counts as one of two that an event is between. */
import { expect, test } from "vitest";
import { facing, type Present } from "../../src/query/facing.js";

const side = (...ids: readonly string[]): Present => ({
  slot: { side: "either", anyOf: ids, members: true },
  ids,
});
const members = (...ids: readonly string[]): Present => ({
  slot: { side: "either", anyOf: ids, members: true, grown: { by: "members", from: ["group"] } },
  ids,
});

test.each([
  ["two who differ", side("lind"), side("marsh"), true],
  ["nobody faces themselves", side("lind"), side("lind"), false],
  ["one of those who act for the other side and someone else", side("lind"), side("lind", "marsh"), true],
  ["members of two groups", members("freedonia"), members("sylvania"), true],
  ["one who is in both and one of them", members("freedonia"), members("freedonia", "sylvania"), false],
  ["one who is in the group and another member", side("freedonia"), members("freedonia", "sylvania"), true],
  ["one who is in the group, with no other member", side("freedonia"), members("freedonia"), false],
])("%s", (_, one, other, expected) => {
  expect(facing(one, other)).toBe(expected);
  expect(facing(other, one)).toBe(expected);
});
