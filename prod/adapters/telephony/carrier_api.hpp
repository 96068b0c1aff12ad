// The carrier's REST interface (Twilio's, 2010-04-01): requests and what their answers say. Knows
// accounts, calls and texts, no attempts. Any thread; answers come on the client's thread.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "edge/net/client.hpp"
#include "prod/adapters/telephony/wire/carrier_records.hpp"

namespace rb::prod {

enum class Fate : std::uint8_t {
  taken,
  refused,  // certainly not placed
  unknown,
};

struct Created {
  Fate fate = Fate::unknown;
  std::string sid{};  // of what was taken
  int status = 0;   // of a refusal by the carrier; 0: the request has not left
  int code = 0;     // of that, if it gave one
};

class CarrierApi : public std::enable_shared_from_this<CarrierApi> {
 public:
  struct Account {
    std::string base_url;
    std::string sid;
    Millis answer_within{};
  };
  // The client outlives it.
  CarrierApi(Account account, std::string token, net::Client& client);

  void use_token(std::string token);
  [[nodiscard]] std::string token() const;

  // One request. `leave_by`: by the system's clock.
  net::AskId create(Channel channel, const net::Fields& form, Instant leave_by,
                    std::function<void(const Created&)> then);
  void cancel(net::AskId request) { client_.cancel(request); }

  // Ends a call, be it queued, ringing or answered. False: the carrier may not have heard.
  void hang_up(const std::string& sid, std::function<void(bool told)> then);

  // Nothing: no answer, or none that can be read.
  void find(Channel channel, const std::string& sid,
            std::function<void(const std::optional<CarrierRecord>&)> then);
  // Every record of that number; nothing if the carrier does not tell them all.
  using Records = std::vector<CarrierRecord>;
  void list(Channel channel, const std::string& to,
            std::function<void(const std::optional<Records>&)> then);

 private:
  [[nodiscard]] net::Ask get(const std::string& path) const;
  [[nodiscard]] net::Ask post(const std::string& path, const net::Fields& form) const;
  void next_page(Channel channel, const std::string& path, Records so_far, int pages,
                 std::function<void(const std::optional<Records>&)> then);

  const Account account_;
  const std::string root_;  // the path of everything
  net::Client& client_;
  mutable std::mutex mutex_;
  std::string token_;
};

}  // namespace rb::prod
