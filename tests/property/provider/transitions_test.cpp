// The transition table at the top of request.hpp: nothing happens outside it, every row is reached,
// and every state leads to an end.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "tests/property/provider/random_office.hpp"
#include "tests/support/engine/transitions.hpp"

namespace rb::test {
namespace {

const std::vector<std::string> kOpen = {"waiting", "sending",      "resolving",
                                        "asked",   "acknowledged", "negotiating"};

// With the rows of (open) written out.
std::set<DeskTransition> table() {
  std::ifstream stream(RB_SOURCE_DIR "/core/provider/office/request.hpp");
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  std::set<DeskTransition> rows;
  for (const Transition& row : parse_table(text)) {
    const std::vector<std::string> from = row.from == "(open)" ? kOpen : std::vector{row.from};
    for (const std::string& state : from) {
      rows.insert({state, row.event, row.to == "(same)" ? state : row.to});
    }
  }
  return rows;
}

std::string text_of(const DeskTransition& row) {
  return row.from + " -- " + row.event + " --> " + row.to;
}

TEST(OfficeTransitionTable, IsWhatHappens) {
  const std::set<DeskTransition> rows = table();
  ASSERT_GT(rows.size(), 40U);
  std::set<DeskTransition> reached;
  for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
    const RandomOffice run = random_office(seed, seed % 2 == 0);
    reached.insert(run.transitions.begin(), run.transitions.end());
  }
  for (const DeskTransition& transition : reached) {
    EXPECT_TRUE(rows.contains(transition)) << "not in the table: " << text_of(transition);
  }
  for (const DeskTransition& row : rows) {
    EXPECT_TRUE(reached.contains(row)) << "never reached: " << text_of(row);
  }
}

TEST(OfficeTransitionTable, LeadsFromEveryStateToTheEnd) {
  const std::set<DeskTransition> rows = table();
  std::set<std::string> ends{"done"};
  for (std::size_t before = 0; before != ends.size();) {
    before = ends.size();
    for (const DeskTransition& row : rows) {
      if (ends.contains(row.to)) ends.insert(row.from);
    }
  }
  for (const DeskTransition& row : rows) {
    EXPECT_TRUE(ends.contains(row.from)) << row.from;
    EXPECT_NE(row.from, "done") << "the end is the end";
  }
  for (const std::string& state : kOpen) EXPECT_TRUE(ends.contains(state)) << state;
}

}  // namespace
}  // namespace rb::test
