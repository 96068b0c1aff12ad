#include "sim/clinic/lost/lost_visits.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "core/proto/policy.pb.h"
#include "sim/world/parts/chances.hpp"
#include "sim/world/parts/share_wheel.hpp"

namespace rb::sim {
namespace {

// One of so many nearest was theirs, or the next who has a time left that day. [D]
constexpr std::size_t kNearest = 8;

// Counters of the draws.
enum What : std::uint64_t { urgency, moved, whose, time };

std::optional<Urgency> urgency_of(const std::string& name) {
  proto::Urgency::Value value{};
  if (!proto::Urgency::Value_Parse(name, &value) || value == proto::Urgency::unset) {
    return std::nullopt;
  }
  return static_cast<Urgency>(value);
}

}  // namespace

Result<void> check_lost(const proto::LostAppointments& spec) {
  for (const proto::WeightedName& entry : spec.urgency()) {
    if (urgency_of(entry.name())) continue;
    return fail(ErrorCode::invalid_input,
                "bookings: lost.urgency names `" + entry.name() +
                    "`, which is none of routine, soon, urgent and emergency");
  }
  return {};
}

class LostVisits::Drawing {
 public:
  Drawing(const Setting& setting, SlotMarket& market)
      : setting_(setting), market_(market), urgency_(ShareWheel::of(setting.spec.urgency())) {}

  // The local days from the start of the run on which they work.
  [[nodiscard]] std::vector<std::int64_t> days(ZoneId zone) const {
    const std::int64_t first = market_.clock().moment(zone, setting_.start).day;
    const std::int64_t count = (Millis{setting_.spec.over().ms()} + kDay - 1ms) / kDay;
    std::vector<std::int64_t> days;
    for (std::int64_t day = first; day < first + count; ++day) {
      if (market_.providers().works_on(day)) days.push_back(day);
    }
    return days;
  }

  // The at-th time of a provider's working days, in order.
  [[nodiscard]] std::uint64_t time_at(ProviderId provider, const std::vector<std::int64_t>& working,
                                      std::size_t at) const {
    const std::size_t a_day = market_.providers().plan(provider).minutes.size();
    return key_of({provider, working[at / a_day], static_cast<std::uint32_t>(at % a_day)});
  }

  // Any time of theirs on those days that no one else had, from the drawn one on.
  [[nodiscard]] std::optional<std::uint64_t> any_time(PatientId patient, ProviderId provider) {
    const std::vector<std::int64_t> working = days(zone_of(provider));
    const std::size_t a_day = market_.providers().plan(provider).minutes.size();
    const std::size_t all = working.size() * a_day;
    if (all == 0) return std::nullopt;
    const std::size_t from = draw_below(key(patient, What::time), all);
    for (std::size_t i = 0; i < all; ++i) {
      const std::uint64_t slot = time_at(provider, working, (from + i) % all);
      if (had_.insert(slot).second) return slot;
    }
    return std::nullopt;
  }

  // Of the provider who leaves: evenly, in the order of the patients.
  [[nodiscard]] std::uint64_t time_in_turn(PatientId patient, ProviderId provider,
                                           const std::vector<std::int64_t>& working) const {
    const std::size_t a_day = market_.providers().plan(provider).minutes.size();
    return time_at(provider, working, working.size() * a_day * patient.index() / setting_.patients);
  }

  [[nodiscard]] LostVisit visit(PatientId patient, std::uint64_t slot) const {
    const FreeTime time = market_.describe(slot);
    LostVisit lost;
    lost.provider = time.provider;
    lost.specialty = time.specialty;
    lost.start = time.start;
    const std::string& name =
        setting_.spec.urgency(static_cast<int>(urgency_.pick(key(patient, What::urgency)))).name();
    lost.urgency = urgency_of(name).value_or(Urgency::routine);
    lost.moved_before =
        chance_of(key(patient, What::moved), setting_.spec.moved_before().ppm()) ? 1 : 0;
    return lost;
  }

  [[nodiscard]] DrawKey key(PatientId patient, std::uint64_t what) const {
    return {setting_.seed, Stream::booking_lost, patient.value(), what};
  }
  [[nodiscard]] ZoneId zone_of(ProviderId provider) const {
    return market_.providers().directory()[provider].office.zone;
  }

 private:
  const Setting& setting_;
  SlotMarket& market_;
  ShareWheel urgency_;
  std::set<std::uint64_t> had_;
};

Result<LostVisits> LostVisits::make(const Setting& setting, const KnownTo& known_to,
                                    SlotMarket& market) {
  if (auto good = check_lost(setting.spec); !good) return tl::unexpected(good.error());
  Drawing drawing(setting, market);
  LostVisits lost;
  lost.visits_.resize(setting.patients);
  const bool leaves = setting.spec.because() == proto::LostReason::provider_leaves;
  // The first of the first specialty; every zone's days are those of their office but for the date.
  const ProviderDirectory& directory = market.providers().directory();
  ProviderId first{0};
  while (first.index() + 1 < directory.size() && directory[first].specialty != SpecialtyId{0}) {
    first = ProviderId{first.value() + 1};
  }
  const std::vector<std::int64_t> working = drawing.days(drawing.zone_of(first));
  if (working.empty()) {
    return fail(ErrorCode::invalid_input, "bookings: nobody works on the days of lost.over");
  }
  std::vector<ProviderId> known;
  for (std::uint32_t i = 0; i < setting.patients; ++i) {
    const PatientId patient{i};
    if (leaves) {
      lost.visits_[i] = drawing.visit(patient, drawing.time_in_turn(patient, first, working));
      continue;
    }
    known_to(patient, known);
    const std::size_t near = std::min(known.size(), kNearest);
    const std::size_t from = near == 0 ? 0 : draw_below(drawing.key(patient, What::whose), near);
    for (std::size_t k = 0; k < known.size() && !lost.visits_[i]; ++k) {
      const auto slot = drawing.any_time(patient, known[(from + k) % known.size()]);
      if (slot) lost.visits_[i] = drawing.visit(patient, *slot);
    }
  }
  if (leaves) {
    lost.leaver_ = first;
    market.close(first);
  } else {
    market.close(working.front(), working.back());
  }
  return lost;
}

}  // namespace rb::sim
