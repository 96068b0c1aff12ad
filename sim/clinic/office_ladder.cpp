#include "sim/clinic/office_ladder.hpp"

#include "core/base/random.hpp"
#include "sim/clinic/clinic.hpp"
#include "sim/world/parts/chances.hpp"

namespace rb::sim {
namespace {

// Counters of the draws, above the send and the booking; those of offices.cpp lie below.
enum OfMessage : std::uint64_t { arrives = 8, reported, lost_one, seen, answered, acknowledged };

// What the directory and the clinic's own hours say.
class ClinicBook final : public OfficeBook {
 public:
  explicit ClinicBook(std::shared_ptr<const Clinic> clinic) : clinic_(std::move(clinic)) {}
  [[nodiscard]] OfficeChannelSet channels_of(ProviderId provider) const override {
    return clinic_->directory()[provider].office.channels;
  }
  [[nodiscard]] const office::OfficeHours& hours_of(ProviderId provider) const override {
    return clinic_->office_hours(provider);
  }

 private:
  std::shared_ptr<const Clinic> clinic_;
};

}  // namespace

OfficeLadder::OfficeLadder(std::uint64_t seed, const proto::Offices& spec)
    : seed_(seed),
      misses_ppm_{spec.misses().fhir().ppm(), spec.misses().portal().ppm(),
                  spec.misses().phone().ppm(), spec.misses().fax().ppm()},
      silent_ppm_(spec.silent().ppm()),
      acknowledges_ppm_(spec.acknowledges().ppm()),
      undelivered_ppm_(spec.undelivered().ppm()),
      unreported_ppm_(spec.unreported().ppm()) {}

MessageFate OfficeLadder::fate_of(const OfficeMessage& message) const {
  const auto happens = [&](OfMessage what, std::int64_t ppm) {
    const std::uint64_t counter = static_cast<std::uint64_t>(what) << 48U |
                                  std::uint64_t{message.send.round} << 40U |
                                  std::uint64_t{message.send.rung} << 32U | message.booking.value();
    return chance_of({seed_, Stream::clinic_answer, message.key, counter}, ppm);
  };
  MessageFate fate;
  if (happens(OfMessage::reported, unreported_ppm_)) {
    fate.reported = false;
    fate.arrives = happens(OfMessage::lost_one, 500'000);
  } else {
    fate.arrives = !happens(OfMessage::arrives, undelivered_ppm_);
  }
  fate.seen = fate.arrives &&
              !happens(OfMessage::seen, misses_ppm_[static_cast<std::size_t>(message.channel)]);
  fate.answered = fate.seen && !happens(OfMessage::answered, silent_ppm_);
  // Who is on the phone says at once what there is to say.
  fate.acknowledged = fate.seen && message.channel != OfficeChannel::phone_task &&
                      happens(OfMessage::acknowledged, acknowledges_ppm_);
  return fate;
}

std::shared_ptr<const OfficeTerms> office_terms(const std::shared_ptr<const Clinic>& clinic) {
  if (clinic == nullptr || !clinic->office_ladder()) return nullptr;
  auto terms = std::make_shared<OfficeTerms>();
  terms->ladder = *clinic->office_ladder();
  terms->book = std::make_shared<ClinicBook>(clinic);
  return terms;
}

}  // namespace rb::sim
