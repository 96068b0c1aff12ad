// What patients do about bookings when they are told or asked something. Every reaction is a draw
// keyed by (seed, patient, notice, the how-manieth of that kind), so two policies meet the same
// people.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/booking/vocabulary.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/clinic/patients.hpp"
#include "sim/world/parts/local_clock.hpp"
#include "sim/world/parts/lognormal.hpp"

namespace rb::sim {

// A notice as it reaches a patient.
struct Told {
  PatientId patient{};
  Notice notice = Notice::details;
  std::uint32_t how_manieth = 0;  // notices of this kind to this patient before
  std::uint8_t offered = 0;       // times on offer
  DetailSet missing = 0;          // details that are asked for
  Instant at{};
};

enum class ReplyKind : std::uint8_t {
  chose = 1,    // one of the offered times
  refused_all,  // of them
  confirmed,
  wants_other_time,  // of an appointment that stands
  cancelled,
  gave_details,
  asks_person,
};

struct Reply {
  Millis after{};  // from then on
  ReplyKind kind = ReplyKind::confirmed;
  std::uint8_t chosen = 0;       // position among those offered
  std::optional<TimeWish> wish;  // refused_all, wants_other_time: another wish than before
  DetailSet details = 0;         // gave_details: some of the missing ones
};

class Conduct {
 public:
  // All but the seed outlive this. Precondition: the spec is valid, as Clinic::make checks.
  Conduct(std::uint64_t seed, const proto::BookingConduct& spec,
          const std::vector<PatientBrief>& patients, const PatientNeeds& needs, LocalClock& clock);

  // Not set: no reply, or none of use. Nobody replies asleep. An offer of nothing and a question
  // for no detail get no reply.
  [[nodiscard]] std::optional<Reply> on_notice(const Told& told) const;
  // The same luck as of the first notice that asks for it.
  [[nodiscard]] bool knows(PatientId patient, Detail detail) const;
  // From 1, the worst, to 5.
  [[nodiscard]] std::uint8_t satisfaction(PatientId patient, BookingId booking) const;
  // Whether a patient comes to an appointment, their how-manieth.
  [[nodiscard]] bool shows_up(PatientId patient, bool by_staff, std::uint32_t how_manieth) const;
  // Whether and when the record says what became of a visit.
  [[nodiscard]] std::optional<Instant> recorded_at(Instant start, std::uint64_t appointment) const;

 private:
  struct Answers {
    std::int64_t ppm = 0;
    Lognormal after;
  };
  [[nodiscard]] bool decide(const Told& told, Reply& reply) const;
  [[nodiscard]] bool on_offer(const Told& told, Reply& reply) const;
  [[nodiscard]] bool on_details(const Told& told, Reply& reply) const;
  [[nodiscard]] bool on_reminder(const Told& told, Reply& reply) const;
  [[nodiscard]] std::uint8_t choice(const Told& told) const;
  [[nodiscard]] std::optional<TimeWish> other_wish(const Told& told) const;
  [[nodiscard]] DetailSet details(const Told& told) const;
  [[nodiscard]] DrawKey key(const Told& told, std::uint64_t what) const;
  [[nodiscard]] std::int64_t part(const Told& told, std::uint64_t what) const;

  std::uint64_t seed_;
  const proto::BookingConduct* spec_;
  const std::vector<PatientBrief>* patients_;
  const PatientNeeds* needs_;
  LocalClock* clock_;
  std::array<Answers, 8> answers_;  // by Notice, from 1
  ShareWheel ratings_;
};

}  // namespace rb::sim
