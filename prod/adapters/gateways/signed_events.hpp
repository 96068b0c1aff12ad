// Whether events are a gateway's: signed with its secret, which may be changed meanwhile. Any
// thread.
#pragma once

#include <mutex>
#include <string>
#include <string_view>

#include "prod/clock/clock.hpp"

namespace rb::prod {

class SignedEvents {
 public:
  // The clock outlives it.
  SignedEvents(const SystemClock& clock, std::string secret)
      : clock_(clock), secret_(std::move(secret)) {}

  // By the header of wire/signature.hpp.
  [[nodiscard]] bool is_signed(std::string_view header, std::string_view body) const;
  // In place of the one before.
  void use_secret(std::string secret);

 private:
  const SystemClock& clock_;
  mutable std::mutex mutex_;
  std::string secret_;
};

}  // namespace rb::prod
