// Who is known, by what may bring two records together: only records that share a key are compared
// (blocking). Grows by one record at a time. Not thread-safe.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "prod/identity/person_record.hpp"

namespace rb::prod {

// A key that more records share than this says nothing (a clinic's own number, a placeholder for a
// birth date, the commonest name of a large town): it is not used any more, so that nobody is
// compared with everybody, but with 1,400 at the most (seven keys). The other keys of those who
// share it still find them.
inline constexpr std::uint32_t kMostAtAKey = 200;

class RecordIndex {
 public:
  // Keys: the birth date, month and day in either order; each telephone number; the sounds of both
  // names in either order, by themselves, with the year of birth and with the zip code; the
  // identifier.
  explicit RecordIndex(std::uint32_t most_at_a_key = kMostAtAKey) : most_(most_at_a_key) {}

  // Its number: dense, from 0. `owner`: a number of the caller's for whose record it is.
  std::uint32_t add(ComparableRecord record, std::uint32_t owner);
  // It is somebody else's from now on. Precondition: it was the only record of its owner.
  void give(std::uint32_t number, std::uint32_t owner);

  [[nodiscard]] std::size_t size() const { return known_.size(); }
  [[nodiscard]] const ComparableRecord& record(std::uint32_t number) const {
    return known_[number].record;
  }
  [[nodiscard]] std::uint32_t owner(std::uint32_t number) const { return known_[number].owner; }
  // Of one owner, the newest first.
  [[nodiscard]] std::vector<std::uint32_t> records_of(std::uint32_t owner) const;
  // What shares a key with it, ascending.
  [[nodiscard]] std::vector<std::uint32_t> candidates(const ComparableRecord& record) const;
  [[nodiscard]] std::size_t keys_left_out() const { return left_out_; }

 private:
  static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
  struct Known {
    ComparableRecord record;
    std::uint32_t owner = 0;
    std::uint32_t before = kNone;  // of the same owner
  };
  struct Place {
    std::uint32_t head = kNone;
    std::uint32_t count = 0;
  };
  struct Link {
    std::uint32_t number = 0;
    std::uint32_t next = kNone;
  };
  void own(std::uint32_t number, std::uint32_t owner);

  std::uint32_t most_;
  std::vector<Known> known_;
  std::unordered_map<std::uint32_t, std::uint32_t> newest_;  // by owner
  std::unordered_map<std::uint64_t, Place> places_;          // by a digest of the key
  std::vector<Link> links_;
  std::size_t left_out_ = 0;
};

}  // namespace rb::prod
