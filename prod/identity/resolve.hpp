// New records to people: who is known already, who is new, and whom somebody has to look at. Pure:
// the same records in the same order give the same answer.
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

#include "prod/identity/record_index.hpp"
#include "prod/identity/weights.hpp"

namespace rb::prod {

// Whose record one is: an owner of the index, or the person of an earlier record of the batch.
struct Whose {
  enum class Kind : std::uint8_t { owner, batch };
  Kind kind = Kind::batch;
  std::uint32_t number = 0;  // the owner, or the position in the batch

  friend auto operator<=>(const Whose&, const Whose&) = default;
};

struct Doubt {
  Whose who;
  Comparison comparison;  // of the two records that speak for it most
  friend bool operator==(const Doubt&, const Doubt&) = default;
};

// What becomes of one new record.
struct Placement {
  enum class Kind : std::uint8_t {
    fresh,  // a person nobody knew: `who` is the record itself
    known,  // surely the same person as `who`
    held,   // may be one of `doubts`
  };
  Kind kind = Kind::fresh;
  Whose who;
  std::vector<Doubt> doubts;  // ascending by `who`, one for each

  friend bool operator==(const Placement&, const Placement&) = default;
};

// One placement for each record of `batch`, in its order.
//
// Pairs that may be joined are the edges of a graph, whose nodes are the new records and the
// owners; a component is one person. Where a component has two owners, two records of one system,
// or two records that contradict each other, nothing of it is joined: its records are placed one by
// one, and whoever may be somebody who was there before is held. So is a new person who may be
// another one, unless one system knows the two apart.
[[nodiscard]] std::vector<Placement> place(std::span<const ComparableRecord> batch,
                                           const RecordIndex& index,
                                           const Thresholds& thresholds = {});

}  // namespace rb::prod
