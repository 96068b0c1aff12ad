// An operational failure: what went wrong, for people, and whether trying again can help.
// Domain refusals are Rejections (closed enums of their own module); bugs are RB_ASSERTs.
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace rb {

enum class ErrorCode : std::uint8_t {
  invalid_input,  // what the user gave cannot be used
  not_found,      // a file, zone, campaign or patient that is not there
  corrupt_data,   // stored bytes that fail their own checks
  io_failed,      // the operating system said no
  unavailable,    // a peer did not answer
  unsupported,    // valid, but not by this version
};

struct [[nodiscard]] Error {
  ErrorCode code = ErrorCode::invalid_input;
  std::string message;
  bool retryable = false;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string message,
                                                bool retryable = false) {
  return tl::unexpected<Error>(Error{code, std::move(message), retryable});
}

}  // namespace rb
