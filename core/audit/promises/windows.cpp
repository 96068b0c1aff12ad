// I8: an attempt lies inside the legal window from its intent to its latest end, in every zone the
// patient may be in, and the patient has consented where the law asks for it.
#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

class Windows final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (moment.event->body_case() != Body::kAttemptIntended) return;
    const std::string why = illegal(moment, moment.event->attempt_intended());
    expect(Promise::i8, why.empty(), moment.where(), [&] { return why; });
  }

 private:
  // Nothing holds a contact open for longer; a broken time must not keep us busy for ever.
  static constexpr Millis kLongest = std::chrono::hours{24 * 8};

  // Why the attempt may not be made; empty if it may.
  std::string illegal(const Moment& moment, const proto::AttemptIntended& intent) {
    const Instant latest_end = instant_of(intent.latest_end_ms());
    const proto::ClassRules* law = context_.hours.law_of(*moment.campaign);
    if (law == nullptr) return "the rule pack does not know the campaign's legal class";
    if (law->needs_consent() && !moment.patient->consent) return "the patient has not consented";
    if (latest_end <= moment.at || latest_end - moment.at > kLongest) {
      return "its latest end is not soon after its start";
    }
    if (intent.latest_end_ms() > intent.window_close_ms()) {
      return "it may last beyond the close of its own window";
    }
    if (intent.channel() == proto::Channel::voice && law->has_longest_call() &&
        latest_end - moment.at > millis_of(law->longest_call().ms())) {
      return "a call may not last that long under its legal class";
    }
    if (context_.openings.open_throughout(*moment.campaign, moment.patient->place, moment.at,
                                          latest_end)) {
      return {};
    }
    const auto closed =
        context_.hours.first_closed(*moment.campaign, moment.patient->place, moment.at, latest_end);
    return closed ? closed->why : std::string();
  }
};

}  // namespace

std::unique_ptr<Check> check_windows(Context& context) {
  return std::make_unique<Windows>(context);
}

}  // namespace rb::audit
