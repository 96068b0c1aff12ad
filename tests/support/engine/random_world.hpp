// What happens around the engine in a random run: the setting, and how peers and people answer.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <vector>

#include "core/engine/engine.hpp"

namespace rb::test {

// splitmix64: enough for tests, the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  std::uint64_t roll() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(roll() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool chance(int percent) { return between(1, 100) <= percent; }
  Millis time(Millis low, Millis high) { return Millis{between(low.count(), high.count())}; }

 private:
  std::uint64_t state_;
};

// Commands to come, by time and then by the order in which they were thought of.
class Agenda {
 public:
  void add(Instant at, Command command) { items_.emplace(Key{at, next_++}, std::move(command)); }
  [[nodiscard]] Instant next() const {
    return items_.empty() ? kNever : items_.begin()->first.first;
  }
  template <class Condition>
  void drop_if(Condition condition) {
    std::erase_if(items_, [&](const auto& item) { return condition(item.second); });
  }
  Command take() {
    Command command = std::move(items_.begin()->second);
    items_.erase(items_.begin());
    return command;
  }

 private:
  using Key = std::pair<Instant, std::uint64_t>;
  std::map<Key, Command> items_;
  std::uint64_t next_ = 0;
};

struct Ring {
  PhoneId phone;
  Instant from;
  Instant until;
};

class RandomWorld {
 public:
  RandomWorld(std::uint64_t seed, Agenda& agenda) : dice_(seed), agenda_(agenda) {}

  // Everything that must be there before the first patient is enrolled, in order.
  [[nodiscard]] std::vector<Command> setting(Instant now);
  [[nodiscard]] const std::vector<std::shared_ptr<const Policy>>& policies() const {
    return policies_;
  }
  // Enrolments, acts, pauses and nonsense, spread over the next days.
  void plan_people(Instant now);
  // How the outside answers an effect.
  void answer(Instant now, const Effect& effect);
  // The engine's process dies: who was to be told something then is gone.
  void crash();
  // From now on every request is answered soon, and nobody does anything on their own.
  void calm_down() { calm_ = true; }

  // What the carrier and the EHR would say themselves.
  [[nodiscard]] const std::map<AttemptId, Ring>& rings() const { return rings_; }
  [[nodiscard]] bool booked_twice() const { return booked_twice_; }
  [[nodiscard]] bool asked_twice() const { return asked_twice_; }  // to place one attempt
  [[nodiscard]] const std::set<AssignmentId>& appointments() const { return appointments_; }
  [[nodiscard]] Millis longest_deadline() const { return longest_deadline_; }

 private:
  void answer(Instant now, const effect::EhrRequest& request);
  void answer(Instant now, const effect::OutboundCall& call);
  void answer(Instant now, const effect::OutboundText& text);
  void answer(Instant now, const effect::Cancellation& cancellation);
  void answer(Instant now, const effect::AttemptLookUp& look_up);
  void answer(Instant now, const effect::TaskListed& task);
  void answer(Instant, const effect::TaskWithdrawn&) {}
  void answer(Instant now, const effect::Alert& alert);
  void answer(Instant, const OfficeEffect&) {}
  void answer(Instant, const BookingEffect&) {}  // clinics are random in tests/support/booking

  [[nodiscard]] std::shared_ptr<const Policy> policy(std::uint64_t hash);
  [[nodiscard]] Command register_patient(std::uint32_t id);
  [[nodiscard]] Command somebody_acts();
  [[nodiscard]] Command operator_acts();
  [[nodiscard]] Command nonsense();
  [[nodiscard]] EhrAnswer ehr_answer(const effect::EhrRequest& request);
  void finish(Instant at, const command::AttemptFinished& finished);

  Dice dice_;
  Agenda& agenda_;
  bool calm_ = false;
  std::vector<std::shared_ptr<const Policy>> policies_;
  std::uint32_t patients_ = 0;
  std::uint32_t phones_ = 0;
  std::uint16_t places_ = 0;
  int trouble_ = 10;      // percent of answers that go wrong
  bool crowded_ = false;  // few numbers, loose caps: everybody in everybody's way
  Millis longest_deadline_{};
  std::map<AttemptId, Ring> rings_;
  std::map<AttemptId, command::AttemptFinished> truths_;
  std::set<AssignmentId> appointments_;
  bool booked_twice_ = false;
  std::set<AttemptId> asked_;
  bool asked_twice_ = false;
};

}  // namespace rb::test
