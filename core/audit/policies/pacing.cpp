// I11: sends and EHR requests stay below their rates plus a burst of two seconds, calls in flight
// below trunks, agents and the campaign's limit, texts to a mobile carrier below its cap in any 24
// h.
#include <algorithm>
#include <deque>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

// A token bucket in billionths of a token, so that a rate in millionths per second and a time in
// milliseconds multiply without rounding. Starts full.
class Bucket {
 public:
  Bucket() = default;
  // min_depth: what one request may cost.
  Bucket(std::int64_t rate_ppm, std::int64_t min_depth, Instant at)
      : rate_ppm_(std::clamp<std::int64_t>(rate_ppm, 0, kMostPpm)), at_(at) {
    const std::int64_t two_seconds = (2 * rate_ppm_ + 999'999) / 1'000'000;
    depth_ = std::max(two_seconds, min_depth) * kToken;
    tokens_ = depth_;
  }

  // False if the tokens are not there; then none are taken.
  bool take(Instant now, std::int64_t count) {
    if (rate_ppm_ <= 0) return true;  // no limit was ever set
    const std::int64_t elapsed = std::max<std::int64_t>(0, (now - at_).count());
    const std::int64_t to_full = (depth_ - tokens_) / rate_ppm_ + 1;
    tokens_ = elapsed >= to_full ? depth_ : tokens_ + elapsed * rate_ppm_;
    at_ = std::max(at_, now);
    if (tokens_ < count * kToken) return false;
    tokens_ -= count * kToken;
    return true;
  }

 private:
  static constexpr std::int64_t kToken = 1'000'000'000;
  static constexpr std::int64_t kMostPpm = 1'000'000'000'000;  // beyond a million per second
  std::int64_t rate_ppm_ = 0;
  std::int64_t depth_ = 0;
  std::int64_t tokens_ = 0;
  Instant at_;
};

struct Buckets {
  Bucket calls;
  Bucket texts;
  Bucket ehr;

  static Buckets of(std::int64_t calls_ppm, std::int64_t texts_ppm, std::int64_t ehr_ppm,
                    Instant at) {
    return {Bucket(calls_ppm, 1, at), Bucket(texts_ppm, 1, at), Bucket(ehr_ppm, 2, at)};
  }
};

class Pacing final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    switch (moment.event->body_case()) {
      case Body::kTenantConfigured: {
        const proto::TenantConfigured& t = moment.event->tenant_configured();
        tenant_ = Buckets::of(t.calls_per_second_ppm(), t.texts_per_second_ppm(),
                              t.ehr_per_second_ppm(), moment.at);
        return;
      }
      case Body::kCampaignStarted: {
        const proto::Pacing& p = moment.campaign->policy.pacing();
        at_index(campaigns_, moment.campaign->id) =
            Buckets::of(p.calls_per_second().ppm(), p.texts_per_second().ppm(),
                        p.ehr_requests_per_second().ppm(), moment.at);
        return;
      }
      case Body::kEhrAsked:
        return asked(moment, moment.event->ehr_asked());
      case Body::kBookingAsked:  // an office is not the EHR
        if (moment.event->booking_asked().ask() == proto::BookingAsk::office) return;
        return judge(moment, tenant_.ehr, 1, "the tenant's EHR requests per second");
      case Body::kAttemptIntended:
        return intended(moment, moment.event->attempt_intended());
      default:
        return;
    }
  }

 private:
  void asked(const Moment& moment, const proto::EhrAsked& body) {
    const std::int64_t tokens = body.kind() == proto::EhrKind::book ? 2 : 1;
    Buckets& own = at_index(campaigns_, moment.campaign->id);
    judge(moment, tenant_.ehr, tokens, "the tenant's EHR requests per second");
    judge(moment, own.ehr, tokens, "the campaign's EHR requests per second");
    if (body.kind() == proto::EhrKind::check_status && body.channel() == proto::Channel::voice) {
      in_flight(moment);
    }
  }

  void intended(const Moment& moment, const proto::AttemptIntended& intent) {
    Buckets& own = at_index(campaigns_, moment.campaign->id);
    if (intent.channel() == proto::Channel::voice) {
      judge(moment, tenant_.calls, 1, "the tenant's calls per second");
      judge(moment, own.calls, 1, "the campaign's calls per second");
      in_flight(moment);
      return;
    }
    judge(moment, tenant_.texts, 1, "the tenant's texts per second");
    judge(moment, own.texts, 1, "the campaign's texts per second");
    text_to_carrier(moment, intent.phone());
  }

  void judge(const Moment& moment, Bucket& bucket, std::int64_t tokens, const char* limit) {
    expect(Promise::i11, bucket.take(moment.at, tokens), moment.where(),
           [&] { return std::string("faster than ") + limit; });
  }

  // The place in flight is taken by the status check; an attempt without one takes it itself.
  void in_flight(const Moment& moment) {
    if (moment.assignment->holds_call()) return;
    const std::int64_t places = std::min(facts().tenant().trunks(), facts().agents());
    const std::int64_t own = moment.campaign->policy.pacing().calls_in_flight();
    expect(Promise::i11,
           facts().calls_in_flight() < places && moment.campaign->calls_in_flight < own,
           moment.where(), [&] {
             return "a call more than trunks, agents and the campaign allow: " +
                    std::to_string(facts().calls_in_flight()) + " of " + std::to_string(places) +
                    " in flight, " + std::to_string(moment.campaign->calls_in_flight) + " of " +
                    std::to_string(own) + " of the campaign's";
           });
  }

  void text_to_carrier(const Moment& moment, std::uint32_t phone) {
    std::uint32_t carrier = 0;
    for (const PatientPhone& candidate : facts().phones_of(*moment.patient)) {
      if (candidate.phone == phone) carrier = candidate.mobile_carrier;
    }
    std::deque<Instant>& sent = at_index(texts_, carrier);
    while (!sent.empty() && sent.front() <= moment.at - std::chrono::hours{24}) sent.pop_front();
    expect(Promise::i11, sent.size() < facts().tenant().texts_per_carrier_and_day(), moment.where(),
           [&] {
             return std::to_string(sent.size()) + " texts to mobile carrier " +
                    std::to_string(carrier) + " in 24 h before this one";
           });
    sent.push_back(moment.at);
  }

  Buckets tenant_;
  std::vector<Buckets> campaigns_;
  std::vector<std::deque<Instant>> texts_;  // by mobile carrier
};

}  // namespace

std::unique_ptr<Check> check_pacing(Context& context) {
  return std::make_unique<Pacing>(context);
}

}  // namespace rb::audit
