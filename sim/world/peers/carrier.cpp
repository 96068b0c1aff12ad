#include "sim/world/peers/carrier.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "sim/world/parts/chances.hpp"

namespace rb::sim {
namespace {

// The carrier itself is more patient than our pacing: three seconds' worth at once, and ten more.
// [D]
RateLimit limit_of(std::int64_t per_second_ppm) {
  return RateLimit::of(per_second_ppm, 10 + 3 * per_second_ppm / 1'000'000);
}

// Of requests that time out half were carried out: nothing is published, and both must happen. [D]
constexpr std::int64_t kLostButPlacedPpm = 500'000;
// Phones that are off or out of reach for the whole validity of a text (error 30003). [D]
constexpr std::int64_t kUnreachablePpm = 15'000;

}  // namespace

Carrier::Carrier(const proto::Carrier& spec, std::uint64_t seed, Outages outages)
    : seed_(seed),
      outages_(std::move(outages)),
      accept_(Lognormal::from_median(Millis{spec.accept_latency().ms()}, 0.5)),
      delivery_(Lognormal::from_median(3s, 0.8)),  // [D]
      ring_for_(spec.ring_for().ms()),
      call_rate_(limit_of(spec.calls_per_second().ppm())),
      text_rate_(limit_of(spec.texts_per_second().ppm())),
      trunks_(static_cast<std::uint32_t>(spec.trunks())),
      texts_per_day_(static_cast<std::uint32_t>(spec.texts_per_carrier_and_day())),
      human_as_machine_(spec.machine_detection().human_as_machine().ppm()),
      machine_as_human_(spec.machine_detection().machine_as_human().ppm()),
      lost_callback_(spec.lost_callbacks().ppm()),
      twice_(spec.duplicate_callbacks().ppm()),
      lost_request_(spec.lost_requests().ppm()) {
  RB_ASSERT(spec.trunks() > 0 && spec.calls_per_second().ppm() > 0 &&
            spec.texts_per_second().ppm() > 0);
}

DrawKey Carrier::key(Stream stream, const RequestKey& request, std::uint64_t what) const {
  return {seed_, stream, request.patient.value(),
          (static_cast<std::uint64_t>(request.campaign.value()) << 40U) | (what << 32U) |
              request.number};
}

Reception Carrier::receive(Instant now, bool within_limits, const RequestKey& request) const {
  const Trouble trouble = outages_.at(now);
  const std::uint64_t bits = draw(key(Stream::carrier_latency, request, 0));
  return {.down = trouble.down,
          .within_limits = within_limits,
          .work = Millis{accept_.sample(bits).count() * trouble.slow_ppm / 1'000'000}};
}

Admission Carrier::admit(Instant now, const Reception& received, const RequestKey& request) const {
  if (received.down) return {Fate::refused, 50ms};  // connection refused: certainly not placed
  if (!received.within_limits) return {Fate::refused, received.work};
  const Trouble trouble = outages_.at(now);
  // A server error, or one that went down with the request, leaves open whether it was carried out:
  // it was not.
  if (trouble.down || chance_of(key(Stream::carrier_loss, request, 0), trouble.error_ppm)) {
    return {Fate::lost_not_placed, std::min(received.work, kTimeout)};
  }
  if (received.work > kTimeout) return {Fate::lost_placed, kTimeout};
  const TwoChances lost_and_placed(key(Stream::carrier_loss, request, 1));
  if (lost_and_placed.first(lost_request_)) {
    return {lost_and_placed.second(kLostButPlacedPpm) ? Fate::lost_placed : Fate::lost_not_placed,
            kTimeout};
  }
  return {Fate::taken, received.work};
}

Admission Carrier::refuse_busy() {
  return {Fate::refused, 50ms};
}

Admission Carrier::refuse_late() {
  return {Fate::refused, 50ms};
}

Reception Carrier::receive_call(Instant now, const RequestKey& request) {
  const bool within = trunks_in_use_ < trunks_ && calls_.open(now, call_rate_);
  if (within) calls_.take(now, 1, call_rate_);
  return receive(now, within, request);
}

Admission Carrier::admit_call(Instant now, const Reception& received, const RequestKey& request) {
  Reception trunk_or_not = received;
  trunk_or_not.within_limits = received.within_limits && trunks_in_use_ < trunks_;
  const Admission admission = admit(now, trunk_or_not, request);
  if (admission.fate == Fate::taken || admission.fate == Fate::lost_placed) ++trunks_in_use_;
  return admission;
}

bool Carrier::day_has_room(Instant now, std::uint8_t mobile_carrier) {
  if (days_.size() <= mobile_carrier) days_.resize(mobile_carrier + std::size_t{1});
  Day& day = days_[mobile_carrier];
  if (day.texts == 0 || now >= day.from + kDay) day = {now, 0};
  if (day.texts >= texts_per_day_) return false;
  ++day.texts;
  return true;
}

Reception Carrier::receive_text(Instant now, std::uint8_t mobile_carrier,
                                const RequestKey& request) {
  const bool within = texts_.open(now, text_rate_) && day_has_room(now, mobile_carrier);
  if (within) texts_.take(now, 1, text_rate_);
  return receive(now, within, request);
}

Admission Carrier::admit_text(Instant now, const Reception& received,
                              const RequestKey& request) const {
  return admit(now, received, request);
}

void Carrier::release_trunk() {
  RB_ASSERT(trunks_in_use_ > 0);
  --trunks_in_use_;
}

Carrier::Delivery Carrier::deliver(const RequestKey& request) const {
  return {!draw_chance(key(Stream::text_delivery, request, 0), kUnreachablePpm),
          delivery_.sample(draw(key(Stream::text_delivery, request, 1)))};
}

bool Carrier::takes_human_for_machine(const RequestKey& request) const {
  return draw_chance(key(Stream::detection, request, 0), human_as_machine_);
}

bool Carrier::takes_machine_for_human(const RequestKey& request) const {
  return draw_chance(key(Stream::detection, request, 1), machine_as_human_);
}

Carrier::Callback Carrier::callback(const RequestKey& request) const {
  Callback callback;
  const TwoChances lost_or_twice(key(Stream::carrier_duplicate, request, 0));
  callback.lost = lost_or_twice.first(lost_callback_);
  if (!callback.lost && lost_or_twice.second(twice_)) {
    // Between half a second and an hour later: after a retry may have begun. [D]
    const std::uint64_t later = draw_below(key(Stream::carrier_duplicate, request, 1), 3'600'000);
    callback.again = Millis{500 + static_cast<std::int64_t>(later)};
  }
  return callback;
}

Millis Carrier::look_up(Instant now, const RequestKey& request) const {
  const Millis latency = accept_.sample(draw(key(Stream::carrier_latency, request, 1)));
  const Trouble trouble = outages_.at(now);
  return trouble.down ? trouble.down_until - now + latency : latency;
}

}  // namespace rb::sim
