#include "prod/identity/record_index.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/base/assert.hpp"
#include "prod/identity/nicknames.hpp"
#include "prod/identity/similarity.hpp"

namespace rb::prod {
namespace {

// FNV-1a. Two keys with one digest only cost a comparison.
class Key {
 public:
  explicit Key(char kind) { add(static_cast<std::uint8_t>(kind)); }
  Key& operator<<(std::string_view text) {
    for (const char c : text) add(static_cast<std::uint8_t>(c));
    add(0);
    return *this;
  }
  Key& operator<<(std::uint64_t number) {
    for (int i = 0; i < 8; ++i, number >>= 8U) add(static_cast<std::uint8_t>(number));
    return *this;
  }
  [[nodiscard]] std::uint64_t digest() const { return digest_; }

 private:
  void add(std::uint8_t byte) { digest_ = (digest_ ^ byte) * 0x100000001B3U; }
  std::uint64_t digest_ = 0xCBF29CE484222325U;
};

// What a name sounds like; of other scripts, the name.
std::string sound_of(std::string_view name) {
  std::string sound = phonetic_code(name);
  return sound.empty() ? std::string(name) : sound;
}

std::vector<std::uint64_t> keys_of(const ComparableRecord& record) {
  std::vector<std::uint64_t> keys;
  keys.reserve(8);
  const auto take = [&](const Key& key) { keys.push_back(key.digest()); };
  const std::uint64_t year = record.birth_date / 10'000;
  if (record.birth_date != 0) {
    const std::uint64_t month = record.birth_date / 100 % 100;
    const std::uint64_t day = record.birth_date % 100;
    take(Key('d') << year << std::min(month, day) << std::max(month, day));
  }
  for (const std::uint64_t phone : record.phones) {
    if (phone != 0) take(Key('p') << phone);
  }
  if (!record.identifier.empty()) take(Key('i') << record.identifier);
  if (!record.given.empty() && !record.family.empty()) {
    std::string first = sound_of(formal_name(record.given));
    std::string second = sound_of(record.family);
    if (second < first) first.swap(second);
    take(Key('n') << first << second);
    if (year != 0) take(Key('y') << first << second << year);
    if (record.zip != 0) take(Key('z') << first << second << std::uint64_t{record.zip});
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace

std::uint32_t RecordIndex::add(ComparableRecord record, std::uint32_t owner) {
  const auto number = static_cast<std::uint32_t>(known_.size());
  for (const std::uint64_t key : keys_of(record)) {
    Place& place = places_[key];
    if (++place.count > most_) {
      if (place.count == most_ + 1) ++left_out_;
      place.head = kNone;
      continue;
    }
    links_.push_back({number, place.head});
    place.head = static_cast<std::uint32_t>(links_.size() - 1);
  }
  known_.push_back({std::move(record), owner, kNone});
  own(number, owner);
  return number;
}

void RecordIndex::own(std::uint32_t number, std::uint32_t owner) {
  const auto [at, first] = newest_.try_emplace(owner, number);
  known_[number].owner = owner;
  known_[number].before = first ? kNone : at->second;
  at->second = number;
}

void RecordIndex::give(std::uint32_t number, std::uint32_t owner) {
  RB_ASSERT(known_[number].before == kNone && newest_.at(known_[number].owner) == number);
  newest_.erase(known_[number].owner);
  own(number, owner);
}

std::vector<std::uint32_t> RecordIndex::records_of(std::uint32_t owner) const {
  std::vector<std::uint32_t> numbers;
  const auto newest = newest_.find(owner);
  if (newest == newest_.end()) return numbers;
  for (std::uint32_t at = newest->second; at != kNone; at = known_[at].before) {
    numbers.push_back(at);
  }
  return numbers;
}

std::vector<std::uint32_t> RecordIndex::candidates(const ComparableRecord& record) const {
  std::vector<std::uint32_t> numbers;
  for (const std::uint64_t key : keys_of(record)) {
    const auto place = places_.find(key);
    if (place == places_.end()) continue;
    for (std::uint32_t at = place->second.head; at != kNone; at = links_[at].next) {
      numbers.push_back(links_[at].number);
    }
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

}  // namespace rb::prod
