// Has the adapter make every kind of request that it makes, of a carrier that is given.
//   carrier_asker BASE_URL ACCOUNT
// Its token is `secret`. Ends with its standard input.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>

#include "edge/net/crypto.hpp"
#include "prod/adapters/telephony/twilio_telephony.hpp"

namespace rb::prod {
namespace {

constexpr std::int64_t kScale = 60;
constexpr const char* kTo = "+15555550100";

CallOrder call(std::uint32_t assignment, Instant now, CallerId caller, std::string voicemail) {
  return {.attempt = {AssignmentId{assignment}, 1},
          .campaign = CampaignId{1},
          .to = kTo,
          .caller_id = caller,
          .flow = "flu-booking",
          .voicemail = std::move(voicemail),
          .language = "en",
          .latest_end = now + 10min};
}

TextOrder text(std::uint32_t assignment, Instant now) {
  return {.attempt = {AssignmentId{assignment}, 1},
          .campaign = CampaignId{1},
          .to = kTo,
          .body = "Clínica Mercy: reserve aquí & ahora https://ringback.example/l/1?a=b+c",
          .latest_end = now + 1h};
}

class Asker {
 public:
  Asker(const std::string& base_url, const std::string& account) {
    std::ofstream(token_) << "secret\n";
    config_.tenant = "north";
    config_.public_url = "https://ringback.example";
    config_.base_url = base_url;
    config_.account_sid = account;
    config_.token_file = token_;
    config_.from_verified = "+15555550001";
    config_.from_identified = "+15555550002";
    config_.from_unidentified = "+15555550003";
    config_.from_text = "+15555550004";
    config_.times.our_queue = 60s;
    numbers_ = start(config_);
    config_.from_text.clear();
    config_.messaging_service_sid = "MG0123456789abcdef0123456789abcdef";
    pool_ = start(config_);
  }
  ~Asker() { std::filesystem::remove(token_); }
  Asker(const Asker&) = delete;
  Asker& operator=(const Asker&) = delete;

  void ask() {
    const Instant now = clock_.now();
    numbers_->place(call(1, now, CallerId::verified, ""));
    numbers_->place(call(2, now, CallerId::identified, "callback-please"));
    numbers_->place(call(3, now, CallerId::unidentified, ""));
    numbers_->send(text(4, now));
    pool_->send(text(5, now));
    // Of attempts that an earlier life of the daemon made: by number.
    numbers_->look_up({AssignmentId{11}, 1}, Channel::voice, kTo, now);
    numbers_->look_up({AssignmentId{12}, 1}, Channel::text, kTo, now);
    numbers_->call_off({AssignmentId{13}, 1}, kTo);
  }

 private:
  std::unique_ptr<TwilioTelephony> start(const TwilioConfig& config) {
    return TwilioTelephony::start(config,
                                  {.clock = clock_,
                                   .timer = timer_,
                                   .client = *client_,
                                   .deliver = [this](const Command& command) { heard(command); }})
        .value();
  }

  // What is known by its name at the carrier is asked about, or hung up, by that.
  void heard(const Command& command) {
    const auto* taken = std::get_if<command::AttemptTaken>(&command);
    if (taken == nullptr || numbers_ == nullptr) return;
    switch (taken->attempt.assignment.value()) {
      case 1:
        return numbers_->call_off(taken->attempt, kTo);
      case 2:
        return numbers_->look_up(taken->attempt, Channel::voice, kTo, clock_.now());
      case 4:
        return numbers_->look_up(taken->attempt, Channel::text, kTo, clock_.now());
      default:
        return;
    }
  }

  SystemClock clock_{kScale,
                     std::chrono::time_point_cast<Millis>(std::chrono::system_clock::now())};
  Timer timer_{clock_};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::filesystem::path token_ =
      std::filesystem::temp_directory_path() / ("rb-token-" + net::hex(net::random_bytes(8)));
  TwilioConfig config_;
  std::unique_ptr<TwilioTelephony> numbers_;
  std::unique_ptr<TwilioTelephony> pool_;
};

}  // namespace
}  // namespace rb::prod

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  rb::prod::Asker asker(argv[1], argv[2]);
  asker.ask();
  for (std::string line; std::getline(std::cin, line);) continue;
  return 0;
}
