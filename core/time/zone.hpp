// An IANA zone as a value: the UTC offsets of one place over time. Core never looks a zone up; the
// table is read by core/tzdb and enters as data, with the version of the data it was read from.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/assert.hpp"
#include "core/base/ids.hpp"
#include "core/base/instant.hpp"

namespace rb {

using ZoneId = StrongId<struct ZoneTag, std::uint16_t>;  // position in the ZoneTable

// Wall-clock time without a zone. A type of its own: it cannot be mixed with an Instant.
using LocalTime = std::chrono::local_time<Millis>;

// No place has ever been further from UTC; who reads zone data refuses larger offsets.
inline constexpr std::chrono::hours kMaxUtcOffset{26};

// From `from` on (until the next entry) local = UTC + offset.
struct Transition {
  Instant from;
  std::chrono::seconds offset;
  friend constexpr bool operator==(const Transition&, const Transition&) = default;
};

// What a local time means in a zone. On the day clocks go forward a local time may not exist; on
// the day they go back it occurs twice.
struct LocalResolution {
  enum class Kind : std::uint8_t { unique, gap, repeated };
  Kind kind = Kind::unique;
  Instant first;   // unique: the instant; gap: the instant of the jump; repeated: the earliest
  Instant second;  // repeated: the latest; else equal to first
};

class Zone {
 public:
  // transitions: ascending, not empty, offsets within kMaxUtcOffset; the first entry also holds for
  // all earlier time, the last for all later time.
  Zone(std::string name, std::vector<Transition> transitions);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::vector<Transition>& transitions() const { return transitions_; }
  [[nodiscard]] std::chrono::seconds offset_at(Instant at) const;
  [[nodiscard]] LocalTime to_local(Instant at) const {
    return LocalTime{at.time_since_epoch() + offset_at(at)};
  }
  [[nodiscard]] LocalResolution resolve(LocalTime local) const;
  // Position in transitions() of the entry that holds at `at`.
  [[nodiscard]] std::size_t segment_at(Instant at) const;

 private:
  std::string name_;
  std::vector<Transition> transitions_;
};

// Every zone a tenant uses. Ids are positions, given in the order of the names asked for.
class ZoneTable {
 public:
  ZoneTable() = default;
  ZoneTable(std::string version, std::vector<Zone> zones);

  [[nodiscard]] const std::string& version() const { return version_; }  // such as 2025b
  [[nodiscard]] std::size_t size() const { return zones_.size(); }
  [[nodiscard]] const Zone& operator[](ZoneId id) const {
    RB_ASSERT(id.index() < zones_.size());
    return zones_[id.index()];
  }
  // ZoneId::none() if the name is not in the table; of equal names the first. O(log n).
  [[nodiscard]] ZoneId find(std::string_view name) const;

 private:
  std::string version_;
  std::vector<Zone> zones_;
  std::vector<std::uint16_t> by_name_;  // positions, ordered by name
};

}  // namespace rb
