#include "core/matching/assignment/assignment.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

#include "core/matching/assignment/cheapest.hpp"
#include "tests/support/matching/oracle.hpp"

namespace rb::matching {
namespace {

// More cases than rapidcheck's hundred; whoever sets RC_PARAMS has the last word.
const int kConfigured = setenv("RC_PARAMS", "max_success=1000", 0);

// Every cost written down; a negative one is no pair.
class Matrix final : public CostRows {
 public:
  Matrix(std::vector<std::vector<Cost>> costs, std::vector<Cost> unmatched)
      : costs_(std::move(costs)), unmatched_(std::move(unmatched)) {}

  [[nodiscard]] std::size_t rows() const override { return costs_.size(); }
  [[nodiscard]] std::size_t columns() const override {
    return costs_.empty() ? 0 : costs_.front().size();
  }
  [[nodiscard]] Cost unmatched(std::size_t row) const override { return unmatched_[row]; }
  [[nodiscard]] Cost cost(std::size_t row, std::size_t column) const { return costs_[row][column]; }
  Cost cheapest(std::size_t row, std::span<const Cost> prices, Wanted wanted,
                std::vector<Arc>& arcs) const override {
    Cheapest found(wanted.most, wanted.below);
    for (std::uint32_t column = 0; column < columns(); ++column) {
      if (cost(row, column) >= 0) found.offer({column, cost(row, column)}, prices[column]);
    }
    return found.finish(arcs);
  }
  Cost cheapest_rows(std::size_t column, std::span<const Cost> prices, Wanted wanted,
                     std::vector<Arc>& arcs) const override {
    Cheapest found(wanted.most, wanted.below);
    for (std::uint32_t row = 0; row < rows(); ++row) {
      if (cost(row, column) < 0) continue;
      found.offer({row, cost(row, column) - unmatched_[row] + kMostCost}, prices[row]);
    }
    return found.finish(arcs);
  }

 private:
  std::vector<std::vector<Cost>> costs_;
  std::vector<Cost> unmatched_;
};

void expect_optimal(const Matrix& matrix, const Assignment& done) {
  std::vector<bool> given(matrix.columns(), false);
  Total total = 0;
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    const std::uint32_t column = done.column[row];
    RC_ASSERT(done.pays[row] <= matrix.unmatched(row));
    if (column == kNobody) {
      RC_ASSERT(done.pays[row] == matrix.unmatched(row));
      total += matrix.unmatched(row);
    } else {
      RC_ASSERT(!given[column]);
      given[column] = true;
      RC_ASSERT(done.pays[row] == matrix.cost(row, column) + done.price[column]);
      total += matrix.cost(row, column);
    }
    for (std::size_t other = 0; other < matrix.columns(); ++other) {
      if (matrix.cost(row, other) < 0) continue;
      RC_ASSERT(done.pays[row] <= matrix.cost(row, other) + done.price[other]);
    }
  }
  for (std::size_t column = 0; column < matrix.columns(); ++column) {
    RC_ASSERT(done.price[column] >= 0);
    RC_ASSERT(given[column] || done.price[column] == 0);
  }
  RC_ASSERT(total == done.total);
}

// Few different costs bring many ties, many bring long chains.
Matrix any_matrix(std::vector<std::vector<Cost>>& costs, std::vector<Cost>& unmatched) {
  const int rows = *rc::gen::inRange(0, 14);
  const int columns = *rc::gen::inRange(0, 14);
  const Cost range = *rc::gen::element(2, 5, 30, 5'000);
  const int pairs = *rc::gen::element(20, 60, 100);
  for (int row = 0; row < rows; ++row) {
    costs.emplace_back();
    for (int column = 0; column < columns; ++column) {
      const bool pair = *rc::gen::inRange(0, 100) < pairs;
      costs.back().push_back(pair ? *rc::gen::inRange(0, range) : -1);
    }
    unmatched.push_back(*rc::gen::inRange(0, 2 * range));
  }
  return Matrix(costs, unmatched);
}

TEST(Assignment, IsAsCheapAsTheOraclesAndProvesIt) {
  ASSERT_EQ(kConfigured, 0);
  EXPECT_TRUE(rc::check("from zero prices", [] {
    std::vector<std::vector<Cost>> costs;
    std::vector<Cost> unmatched;
    const Matrix matrix = any_matrix(costs, unmatched);
    const Assignment done = assign(matrix, std::vector<Cost>(matrix.columns(), 0));
    expect_optimal(matrix, done);
    RC_ASSERT(done.total == test::least_total(costs, unmatched));
  }));
}

TEST(Assignment, IsAsCheapFromAnyOpening) {
  EXPECT_TRUE(rc::check("from prices that are too high or too low", [] {
    std::vector<std::vector<Cost>> costs;
    std::vector<Cost> unmatched;
    const Matrix matrix = any_matrix(costs, unmatched);
    std::vector<Cost> opening;
    for (std::size_t i = 0; i < matrix.columns(); ++i) {
      opening.push_back(*rc::gen::inRange(0, *rc::gen::element(1, 10, 10'000)));
    }
    const Assignment done = assign(matrix, opening);
    expect_optimal(matrix, done);
    RC_ASSERT(done.total == test::least_total(costs, unmatched));
  }));
}

// Long enough that lists are extended: the cheap columns come first and everybody wants them.
TEST(Assignment, LooksBeyondItsLists) {
  constexpr std::size_t kRows = 150;
  constexpr std::size_t kColumns = 400;
  std::vector<std::vector<Cost>> costs(kRows, std::vector<Cost>(kColumns));
  for (std::size_t row = 0; row < kRows; ++row) {
    for (std::size_t column = 0; column < kColumns; ++column) {
      costs[row][column] = static_cast<Cost>((row % 3 + 1) * column + (row * column) % 7);
    }
  }
  const std::vector<Cost> unmatched(kRows, 310);
  const Matrix matrix(costs, unmatched);
  const Assignment done = assign(matrix, std::vector<Cost>(kColumns, 0));
  expect_optimal(matrix, done);
  EXPECT_GT(done.lists, kRows);
  EXPECT_EQ(done.total, test::least_total(costs, unmatched));
}

// More columns are equally good than a list can hold, and all that are listed are taken.
TEST(Assignment, LooksAtAllPairsWhereListsEnd) {
  constexpr std::size_t kRows = 600;
  constexpr std::size_t kColumns = 650;
  const Matrix matrix(std::vector(kRows, std::vector<Cost>(kColumns, 5)),
                      std::vector<Cost>(kRows, 9));
  const Assignment done = assign(matrix, std::vector<Cost>(kColumns, 0));
  expect_optimal(matrix, done);
  EXPECT_EQ(done.total, 5 * static_cast<Total>(kRows));
}

TEST(Assignment, OfNothingIsNothing) {
  const Matrix nobody({}, {});
  EXPECT_EQ(assign(nobody, {}).total, 0);
  const Matrix nothing({{}, {}}, {3, 4});
  const Assignment done = assign(nothing, {});
  EXPECT_EQ(done.total, 7);
  EXPECT_EQ(done.column, (std::vector<std::uint32_t>{kNobody, kNobody}));
}

TEST(Assignment, PrefersTheRowThatNeedsTheColumn) {
  // The first row would take column 0 at 1; for the second there is no other.
  const Matrix matrix({{1, 3}, {5, -1}}, {100, 100});
  const Assignment done = assign(matrix, {0, 0});
  EXPECT_EQ(done.column, (std::vector<std::uint32_t>{1, 0}));
  EXPECT_EQ(done.total, 8);
}

TEST(Cheapest, KeepsTheCheapestAndSaysWhatTheRestCost) {
  Cheapest found(3, 100);
  std::vector<Arc> arcs;
  for (std::uint32_t i = 0; i < 50; ++i) {
    found.offer({i, static_cast<Cost>((i * 37) % 50)}, static_cast<Cost>(i % 2));
  }
  const Cost rest = found.finish(arcs);
  std::vector<Cost> values;
  for (const Arc& arc : arcs) values.push_back(arc.cost + static_cast<Cost>(arc.column % 2));
  std::sort(values.begin(), values.end());
  EXPECT_EQ(values, (std::vector<Cost>{0, 2, 2}));
  EXPECT_EQ(rest, 4);
}

TEST(Cheapest, NothingIsLeftWhereAllFit) {
  Cheapest found(3, 100);
  std::vector<Arc> arcs;
  found.offer({0, 99}, 0);
  found.offer({1, 99}, 1);  // not below
  EXPECT_EQ(found.finish(arcs), kNoMore);
  ASSERT_EQ(arcs.size(), 1U);
  EXPECT_EQ(arcs.front().column, 0U);
}

}  // namespace
}  // namespace rb::matching
