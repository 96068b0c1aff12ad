// The transition table at the top of assignment.hpp against what stories and random runs reach:
// nothing outside the table, and no row that is never reached.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "tests/support/engine/fixture.hpp"
#include "tests/support/engine/random_run.hpp"
#include "tests/support/engine/story.hpp"

namespace rb::test {
namespace {

TransitionLog reach_all() {
  TransitionLog log;
  for (const auto& entry :
       std::filesystem::directory_iterator(RB_SOURCE_DIR "/tests/golden/outreach")) {
    if (entry.path().extension() != ".story") continue;
    static_cast<void>(run_story(read_file(entry.path().string()), &log));
  }
  for (std::uint64_t seed = 1; seed <= 200; ++seed) log.merge(random_run(seed).transitions);
  return log;
}

std::string row_text(const Transition& row) {
  return row.from + " -- " + row.event + (row.argument.empty() ? "" : "(" + row.argument + ")") +
         " --> " + row.to;
}

TEST(TransitionTable, IsWhatHappens) {
  const auto table = parse_table(read_file(RB_SOURCE_DIR "/core/outreach/assignment.hpp"));
  const TransitionLog log = reach_all();
  for (const ReachedTransition& reached : log.reached()) {
    const bool known = std::any_of(table.begin(), table.end(), [&](const Transition& row) {
      return covers(table, row, reached);
    });
    EXPECT_TRUE(known) << "not in the table: " << reached.from << " -- " << reached.event << "("
                       << reached.argument << ") --> " << reached.to;
  }
  for (const Transition& row : table) {
    const bool reached =
        std::any_of(log.reached().begin(), log.reached().end(),
                    [&](const ReachedTransition& r) { return covers(table, row, r); });
    EXPECT_TRUE(reached) << "never reached: " << row_text(row);
  }
}

TEST(TransitionTable, RowsWithAnArgumentTakePrecedence) {
  const auto table = parse_table(
      "//   from   event          to\n"
      "//   a      Acted          a\n"
      "//   a      Acted(chose)   b   (a remark)\n"
      "//\n"
      "//   c      NotARow        c\n");
  ASSERT_EQ(table.size(), 2U);
  EXPECT_TRUE(covers(table, table[0], {"a", "Acted", "declined", "a"}));
  EXPECT_FALSE(covers(table, table[0], {"a", "Acted", "chose", "a"}));
  EXPECT_TRUE(covers(table, table[1], {"a", "Acted", "chose", "b"}));
}

}  // namespace
}  // namespace rb::test
