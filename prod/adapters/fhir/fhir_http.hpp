// Requests to one FHIR server, with its token, and what its answers to reads come to.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "core/outreach/vocabulary.hpp"
#include "edge/net/client.hpp"
#include "edge/net/url.hpp"
#include "prod/adapters/fhir/smart_token.hpp"
#include "prod/adapters/fhir/wire/bundle.hpp"
#include "prod/clock/clock.hpp"

namespace rb::prod {

// Why a read brought nothing.
struct ReadFailure {
  EhrAnswer answer = EhrAnswer::failed;  // or too_many
  Millis retry_after{};                  // with too_many; zero: it did not say
  int status = 0;                        // that the server answered with; 0: it did not answer well
};
template <class T>
using Read = tl::expected<T, ReadFailure>;

class FhirHttp : public std::enable_shared_from_this<FhirHttp> {
 public:
  struct Parts {
    const SystemClock& clock;
    net::Client& client;
    std::shared_ptr<SmartToken> token;  // null: requests carry none
  };
  // `request_within`: a request's longest, by a real clock. Clock and client outlive it.
  FhirHttp(net::Url base, Millis request_within, Parts parts);

  // Under the base: url("Slot", {{"status", "free"}}).
  [[nodiscard]] std::string url(std::string_view path, const net::Fields& query = {}) const;

  // Callbacks come on the client's thread, or at once. Past its deadline (of the daemon's clock)
  // nothing leaves. A read that is answered with 401 is made once more with another token.
  void read_page(const std::string& url, Instant deadline,
                 std::function<void(Read<fhir::Bundle>)> then);  // its `next` can be read as it is
  void read_one(const std::string& url, Instant deadline,
                std::function<void(Read<fhir::Json>)> then);
  void read_text(const std::string& url, Instant deadline,
                 std::function<void(Read<std::string>)> then);

  // One request at most, whatever comes of it. Where there was no token it is not_sent.
  void create(const std::string& type, std::string body, const std::string& if_none_exist,
              Instant deadline, std::function<void(const net::Answer&)> then);
  // A whole resource in place of what has `version`; empty: whatever it has. One request as well.
  void update(const std::string& path, std::string body, const std::string& version,
              Instant deadline, std::function<void(const net::Answer&)> then);
  // A Bundle of changes that are made together or not at all; one request at most as well.
  void transact(std::string bundle, Instant deadline, std::function<void(const net::Answer&)> then);

 private:
  using Then = std::function<void(const net::Answer&)>;
  void with_token(net::Ask ask, Instant deadline, int tries, Then then);
  void send(net::Ask ask, const std::string& token, Instant deadline, int tries, const Then& then);
  void get(const std::string& url, Instant deadline, Then then);
  void write(net::Ask ask, std::string body, Instant deadline, Then then);
  [[nodiscard]] ReadFailure failure(const net::Answer& answer) const;

  const net::Url base_;
  const Millis request_within_;
  const Parts parts_;
};

}  // namespace rb::prod
