// What signatures of webhooks and tokens need, over OpenSSL. Digests and keys are raw bytes in
// strings, so that base64(hmac_sha1(key, text)) reads as it is specified.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.hpp"

namespace rb::net {

[[nodiscard]] std::string base64(std::string_view bytes);     // RFC 4648, 4: with padding
[[nodiscard]] std::string base64url(std::string_view bytes);  // RFC 4648, 5: without padding
[[nodiscard]] std::string hex(std::string_view bytes);        // lower case
// Error: invalid_input for other characters, wrong lengths and padding, and stray last bits.
[[nodiscard]] Result<std::string> from_base64(std::string_view text);
[[nodiscard]] Result<std::string> from_base64url(std::string_view text);
[[nodiscard]] Result<std::string> from_hex(std::string_view text);

[[nodiscard]] std::string sha256(std::string_view bytes);
[[nodiscard]] std::string hmac_sha1(std::string_view key, std::string_view bytes);
[[nodiscard]] std::string hmac_sha256(std::string_view key, std::string_view bytes);

// In a time that depends on the lengths only.
[[nodiscard]] bool same_bytes(std::string_view a, std::string_view b);

// From the operating system. A machine that has none is no place to go on: that ends the process.
[[nodiscard]] std::string random_bytes(std::size_t count);

// A private key that signs JSON web tokens (RFC 7515, 7518): RS384 with an RSA key of 2048 bits or
// more, ES384 with one on P-384. Immutable; any thread.
class SigningKey {
 public:
  // PEM, PKCS #8 or the older forms, not encrypted. Error: invalid_input, never with any of the
  // key.
  [[nodiscard]] static Result<SigningKey> from_pem(std::string_view pem);

  [[nodiscard]] std::string_view algorithm() const;  // "RS384" or "ES384"

  // header.claims.signature. `claims` is a JSON object, `key_id` becomes `kid`. Error: unavailable
  // if OpenSSL fails.
  [[nodiscard]] Result<std::string> sign_jwt(std::string_view key_id,
                                             std::string_view claims) const;

 private:
  struct Key;
  explicit SigningKey(std::shared_ptr<const Key> key) : key_(std::move(key)) {}
  std::shared_ptr<const Key> key_;
};

}  // namespace rb::net
