#include "core/matching/certificate.hpp"

#include <vector>

#include "core/matching/eligibility.hpp"

namespace rb::matching {
namespace {

std::optional<Flaw> flaw_of_pairs(const Market& market, const Assignment& matching) {
  std::vector<bool> given(market.columns(), false);
  Total total = 0;
  for (std::size_t row = 0; row < market.rows(); ++row) {
    const std::uint32_t column = matching.column[row];
    Cost pays = market.points_without(row).total();
    if (column != kNobody) {
      if (column >= market.columns() || given[column]) return Flaw::slot_given_twice;
      given[column] = true;
      if (ineligible(market.seekers()[row], market.slots()[column])) {
        return Flaw::pair_not_eligible;
      }
      pays = market.points(row, column).total();
    }
    total += pays;
    if (column != kNobody) pays += matching.price[column];
    if (matching.pays[row] != pays) return Flaw::pays_other_than_cost;
  }
  if (total != matching.total) return Flaw::total_is_wrong;
  for (std::size_t column = 0; column < market.columns(); ++column) {
    if (matching.price[column] < 0) return Flaw::price_below_zero;
    if (!given[column] && matching.price[column] != 0) return Flaw::free_slot_has_a_price;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Flaw> find_flaw(const Market& market, const Assignment& matching) {
  if (matching.column.size() != market.rows() || matching.pays.size() != market.rows() ||
      matching.price.size() != market.columns()) {
    return Flaw::sizes_differ;
  }
  if (const auto flaw = flaw_of_pairs(market, matching)) return flaw;
  for (std::size_t row = 0; row < market.rows(); ++row) {
    const Seeker& seeker = market.seekers()[row];
    if (matching.pays[row] > market.points_without(row).total()) return Flaw::better_unmatched;
    for (std::size_t column = 0; column < market.columns(); ++column) {
      const OpenSlot& slot = market.slots()[column];
      if (seeker.specialty != slot.specialty || ineligible(seeker, slot)) continue;
      if (market.points(row, column).total() + matching.price[column] < matching.pays[row]) {
        return Flaw::better_pair;
      }
    }
  }
  return std::nullopt;
}

}  // namespace rb::matching
