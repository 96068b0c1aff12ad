#include "tests/support/desk_engine/engine_bed.hpp"

#include "core/engine/tenant/tenant_check.hpp"
#include "core/engine/tenant/tenant_slices.hpp"
#include "core/log/codec.hpp"
#include "tests/support/booking/desk_bed.hpp"
#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

std::shared_ptr<const Policy> no_policy(std::uint64_t) {
  return nullptr;
}

}  // namespace

EngineBed::EngineBed(BookingPolicy policy, std::uint32_t patients,
                     std::shared_ptr<const OfficeTerms> offices)
    : inputs_(test_inputs()), now_(monday()) {
  inputs_.bookings = policy;
  inputs_.offices = std::move(offices);
  engine_ = std::make_unique<Engine>(inputs_);
  TenantLimits limits;
  limits.ehr_per_second_ppm = 2'000'000;
  step(command::ConfigureTenant{1, limits});
  command::RegisterPlace place{PlaceId{0}, {}, {}};
  place.zones.push_back(ZoneId{0});
  step(place);
  for (std::uint32_t i = 0; i < patients; ++i) {
    command::RegisterPatient patient{PatientId{i}, {}};
    patient.facts.place = PlaceId{0};
    patient.facts.phones.push_back({PhoneId{i}, 0, true});
    step(patient);
  }
}

Rejection EngineBed::step(const Command& command) {
  const Rejection rejection = engine_->step(now_, command);
  for (const Event& event : engine_->events()) {
    const auto* booking = std::get_if<BookingEvent>(&event.body);
    std::string_view from = "(none)";
    if (booking != nullptr) {
      const BookingId id = booking_of(*booking);
      if (!id.is_none() && id.index() < folded_.desk.bookings.size()) {
        from = booking_kind_name(folded_.desk.bookings[id.index()].kind());
      }
    }
    const auto back = from_proto(events_.emplace_back(to_proto(event)));
    if (!back) {
      wrong_ = back.error().message;
      return rejection;
    }
    evolve(folded_, *back, no_policy);
    if (booking == nullptr) continue;
    log.emplace_back(event.at, *booking);
    const BookingId id = booking_of(*booking);
    if (watch && !id.is_none()) {
      watch(from, *booking, booking_kind_name(folded_.desk.bookings[id.index()].kind()));
    }
  }
  for (const Effect& effect : engine_->effects()) {
    if (const auto* booking = std::get_if<BookingEffect>(&effect)) effects_.push_back(*booking);
    if (const auto* office = std::get_if<OfficeEffect>(&effect); office != nullptr && at_office) {
      at_office(*office);
    }
  }
  return rejection;
}

Rejection EngineBed::say(const BookingCommand& command) {
  return step(command::ToBooking{std::make_shared<const BookingCommand>(command)});
}

void EngineBed::come_to(Instant at) {
  const auto next_word = [&] { return coming_.empty() ? kNever : coming_.begin()->first; };
  while (std::min(engine_->next_wake(), next_word()) <= at) {
    now_ = std::max(now_, std::min(engine_->next_wake(), next_word()));
    if (next_word() <= now_) {
      const Command said = coming_.extract(coming_.begin()).mapped();
      step(said);
    } else {
      step(command::Wake{});
    }
  }
  now_ = at;
}

void EngineBed::compare() {
  const std::uint64_t is = digest(engine_->state());
  if (digest(folded_) != is) wrong_ = "the fold of the log is another state";
  SliceReader reader(no_policy);
  const auto written = write_slices(engine_->state(), 4096,
                                    [&](std::string_view slice) { return reader.add(slice); });
  if (!written) wrong_ = "slices: " + written.error().message;
  if (const auto read = reader.finish(is); !read) {
    wrong_ = "slices: " + read.error().message;
  } else if (const auto findings = check(*read); !findings.empty()) {
    wrong_ = findings.front();
  }
}

void EngineBed::crash(Millis away) {
  compare();
  now_ += away;
  engine_ = std::make_unique<Engine>(inputs_, folded_, now_);
  step(command::Recover{});
}

}  // namespace rb::test
