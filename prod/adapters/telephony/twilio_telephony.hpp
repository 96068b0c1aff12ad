// Calls and texts through a carrier with Twilio's REST interface (2010-04-01).
//
// There is no idempotency key: each attempt is one request, ever. What becomes of it is heard from
// its callbacks; where a request's fate is unknown, or a callback does not come, the carrier's list
// of calls to the number tells. Questions and hang-ups may be asked again, and are.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.hpp"
#include "edge/net/client.hpp"
#include "prod/adapters/ports.hpp"
#include "prod/adapters/telephony/call_plan.hpp"
#include "prod/adapters/telephony/wire/callbacks.hpp"
#include "prod/clock/timer.hpp"

namespace rb::prod {

struct TwilioConfig {
  std::string tenant;      // in callbacks and alerts
  std::string public_url;  // where the carrier reaches us; without a '/' at the end
  std::string base_url = "https://api.twilio.com";
  std::string account_sid;
  std::string token_file;  // holds the auth token, and nothing else
  // Our numbers, by how the called party's phone shows them; an empty one: the next in this order
  // that is not.
  std::string from_verified;
  std::string from_identified;
  std::string from_unidentified;
  // Who texts are from; one of the two.
  std::string from_text;
  std::string messaging_service_sid;

  CallTimes times;
  Millis answer_within = 15s;  // by a real clock: for each request, then its fate is unknown
  // After the last moment at which a request may have arrived: until then a list in which it does
  // not stand proves nothing.
  Millis list_lag = 60s;
  Millis clock_tolerance = 30s;  // by which the carrier's clock may be behind ours
  Millis sent_counts_after = 15min;
  Millis look_up_for = kDay;  // an attempt that is nowhere after that is left to people
};

class TwilioTelephony final : public Telephony {
 public:
  // Clock, timer and client are used from any thread and outlive this. `alerts` may be null.
  struct Parts {
    const SystemClock& clock;
    Timer& timer;
    net::Client& client;
    Deliver deliver;
    Alerts* alerts = nullptr;
  };
  // Error: invalid_input, with the name of the value in question; not_found (the token's file).
  [[nodiscard]] static Result<std::unique_ptr<TwilioTelephony>> start(TwilioConfig config,
                                                                      Parts parts);
  // Nothing is delivered once it returns.
  ~TwilioTelephony() override;
  TwilioTelephony(const TwilioTelephony&) = delete;
  TwilioTelephony& operator=(const TwilioTelephony&) = delete;

  void place(const CallOrder& order) override;
  void send(const TextOrder& order) override;
  void call_off(AttemptId attempt, const std::string& to) override;
  void look_up(AttemptId attempt, Channel channel, const std::string& to, Instant since) override;

  // A signed callback came in. What it finished is the caller's to tell the tenant.
  void heard(const StatusReport& report);

  // Reads the token's file again; what is asked from now on uses it. On an error the old one stays.
  [[nodiscard]] Result<void> reload();
  // For the signatures of callbacks.
  [[nodiscard]] std::string token() const;

  // Attempts that it knows of: one for each that is under way.
  [[nodiscard]] std::size_t known() const;

 private:
  class Impl;
  explicit TwilioTelephony(std::shared_ptr<Impl> impl);
  std::shared_ptr<Impl> impl_;
};

}  // namespace rb::prod
