#include "prod/adapters/gateways/signed_events.hpp"

#include <utility>

#include "prod/adapters/gateways/wire/signature.hpp"

namespace rb::prod {

bool SignedEvents::is_signed(std::string_view header, std::string_view body) const {
  std::string secret;
  {
    const std::lock_guard lock(mutex_);
    secret = secret_;
  }
  // On a clock that runs ahead a moment on the wire is minutes.
  return is_gateway_signature(secret, header, body, clock_.now(),
                              kGatewaySignatureTolerance * clock_.scale());
}

void SignedEvents::use_secret(std::string secret) {
  const std::lock_guard lock(mutex_);
  secret_ = std::move(secret);
}

}  // namespace rb::prod
