#include "edge/net/crypto.hpp"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#include <array>
#include <cstdint>
#include <utility>

#include "core/base/assert.hpp"

namespace rb::net {
namespace {

template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* held) const {
    Free(held);
  }
};
template <class T, auto Free>
using Held = std::unique_ptr<T, Freer<Free>>;

constexpr std::string_view kBase64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kBase64Url =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view kHex = "0123456789abcdef";

[[nodiscard]] const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

[[nodiscard]] std::uint32_t byte_at(std::string_view bytes, std::size_t i) {
  return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
}

[[nodiscard]] std::string encode64(std::string_view bytes, std::string_view alphabet, bool padded) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::uint32_t bits =
        byte_at(bytes, i) << 16U | byte_at(bytes, i + 1) << 8U | byte_at(bytes, i + 2);
    const std::size_t used = std::min<std::size_t>(bytes.size() - i, 3) + 1;
    for (std::size_t digit = 0; digit < used; ++digit) {
      out += alphabet[bits >> (18U - 6U * static_cast<unsigned>(digit)) & 63U];
    }
    if (padded) out.append(4 - used, '=');
  }
  return out;
}

[[nodiscard]] Result<std::string> decode64(std::string_view text, std::string_view alphabet) {
  std::string out;
  out.reserve(text.size() / 4 * 3 + 2);
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char c : text) {
    const std::size_t digit = alphabet.find(c);
    if (digit == std::string_view::npos) {
      return fail(ErrorCode::invalid_input, "a character that base64 does not have");
    }
    bits = bits << 6U | static_cast<std::uint32_t>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> count & 0xffU);
  }
  if (count >= 6) return fail(ErrorCode::invalid_input, "base64 of an impossible length");
  if ((bits & ((1U << count) - 1U)) != 0) {
    return fail(ErrorCode::invalid_input, "base64 with stray bits at its end");
  }
  return out;
}

[[nodiscard]] std::string hmac(const EVP_MD* digest, std::string_view key, std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
  unsigned size = 0;
  RB_ASSERT(key.size() <= 0x7fffffff);
  // OpenSSL takes a null key for "as before".
  const void* key_bytes = key.empty() ? static_cast<const void*>("") : key.data();
  RB_ASSERT(HMAC(digest, key_bytes, static_cast<int>(key.size()), raw(bytes), bytes.size(),
                 out.data(), &size) != nullptr);
  return {reinterpret_cast<const char*>(out.data()), size};
}

// For the two members of a token's header that are not ours to choose.
[[nodiscard]] std::string json_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
      out += "\\u00";
      out += kHex[byte >> 4U];
      out += kHex[byte & 15U];
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

}  // namespace

std::string base64(std::string_view bytes) {
  return encode64(bytes, kBase64, true);
}
std::string base64url(std::string_view bytes) {
  return encode64(bytes, kBase64Url, false);
}

std::string hex(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    out += kHex[static_cast<unsigned char>(c) >> 4U];
    out += kHex[static_cast<unsigned char>(c) & 15U];
  }
  return out;
}

Result<std::string> from_base64(std::string_view text) {
  if (text.size() % 4 != 0) {
    return fail(ErrorCode::invalid_input, "base64 whose length is no multiple of four");
  }
  for (int i = 0; i < 2 && text.ends_with('='); ++i) text.remove_suffix(1);
  return decode64(text, kBase64);
}

Result<std::string> from_base64url(std::string_view text) {
  return decode64(text, kBase64Url);
}

Result<std::string> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) return fail(ErrorCode::invalid_input, "an odd number of hex digits");
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const std::size_t digit =
        kHex.find(c >= 'A' && c <= 'F' ? static_cast<char>(c + ('a' - 'A')) : c);
    if (digit == std::string_view::npos) {
      return fail(ErrorCode::invalid_input, "a character that is no hex digit");
    }
    if (i % 2 == 0) {
      out += static_cast<char>(digit << 4U);
    } else {
      out.back() = static_cast<char>(static_cast<unsigned char>(out.back()) | digit);
    }
  }
  return out;
}

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
  unsigned size = 0;
  RB_ASSERT(EVP_Digest(bytes.data(), bytes.size(), out.data(), &size, EVP_sha256(), nullptr) == 1);
  return {reinterpret_cast<const char*>(out.data()), size};
}

std::string hmac_sha1(std::string_view key, std::string_view bytes) {
  return hmac(EVP_sha1(), key, bytes);
}
std::string hmac_sha256(std::string_view key, std::string_view bytes) {
  return hmac(EVP_sha256(), key, bytes);
}

bool same_bytes(std::string_view a, std::string_view b) {
  return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string random_bytes(std::size_t count) {
  std::string out(count, '\0');
  RB_ASSERT(count <= 0x7fffffff);
  RB_ASSERT(RAND_bytes(reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(count)) == 1);
  return out;
}

// ---- tokens

struct SigningKey::Key {
  Held<EVP_PKEY, EVP_PKEY_free> pkey;
  bool rsa = false;
};

namespace {

// Signatures with an elliptic curve come as DER; a token wants r and s, 48 bytes each (RFC 7518,
// 3.4).
[[nodiscard]] std::string es384_signature(std::string_view der) {
  constexpr int kBytes = 48;
  const unsigned char* at = raw(der);
  const Held<ECDSA_SIG, ECDSA_SIG_free> parsed(
      d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
  if (parsed == nullptr) return {};
  std::array<unsigned char, 2 * kBytes> out{};
  if (BN_bn2binpad(ECDSA_SIG_get0_r(parsed.get()), out.data(), kBytes) != kBytes ||
      BN_bn2binpad(ECDSA_SIG_get0_s(parsed.get()), out.data() + kBytes, kBytes) != kBytes) {
    return {};
  }
  return {reinterpret_cast<const char*>(out.data()), out.size()};
}

[[nodiscard]] std::string sign_sha384(EVP_PKEY* key, std::string_view text) {
  const Held<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
  std::size_t size = 0;
  if (context == nullptr ||
      EVP_DigestSignInit(context.get(), nullptr, EVP_sha384(), nullptr, key) != 1 ||
      EVP_DigestSign(context.get(), nullptr, &size, raw(text), text.size()) != 1) {
    return {};
  }
  std::string out(size, '\0');
  if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, raw(text),
                     text.size()) != 1) {
    return {};
  }
  out.resize(size);
  return out;
}

[[nodiscard]] bool is_p384(EVP_PKEY* key) {
  std::array<char, 32> name{};
  return EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size(),
                                        nullptr) == 1 &&
         std::string_view(name.data()) == "secp384r1";
}

}  // namespace

Result<SigningKey> SigningKey::from_pem(std::string_view pem) {
  if (pem.size() > 64UL * 1024) return fail(ErrorCode::invalid_input, "this is no private key");
  const Held<BIO, BIO_free> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  RB_ASSERT(bio != nullptr);
  auto key = std::make_shared<Key>();
  // The callback keeps OpenSSL from asking the terminal for a pass phrase.
  key->pkey.reset(PEM_read_bio_PrivateKey(
      bio.get(), nullptr, [](char*, int, int, void*) { return -1; }, nullptr));
  if (key->pkey == nullptr) {
    return fail(ErrorCode::invalid_input, "this is no private key in PEM without a pass phrase");
  }
  key->rsa = EVP_PKEY_is_a(key->pkey.get(), "RSA") == 1;
  if (key->rsa && EVP_PKEY_get_bits(key->pkey.get()) < 2048) {
    return fail(ErrorCode::invalid_input, "an RSA key must have 2048 bits or more");
  }
  if (!key->rsa && !is_p384(key->pkey.get())) {
    return fail(ErrorCode::invalid_input, "a signing key must be RSA or on the curve P-384");
  }
  return SigningKey(std::move(key));
}

std::string_view SigningKey::algorithm() const {
  return key_->rsa ? "RS384" : "ES384";
}

Result<std::string> SigningKey::sign_jwt(std::string_view key_id, std::string_view claims) const {
  const std::string header = R"({"alg":")" + std::string(algorithm()) + R"(","kid":)" +
                             json_text(key_id) + R"(,"typ":"JWT"})";
  std::string token = base64url(header) + '.' + base64url(claims);
  std::string signature = sign_sha384(key_->pkey.get(), token);
  if (!key_->rsa) signature = es384_signature(signature);
  if (signature.empty()) return fail(ErrorCode::unavailable, "OpenSSL could not sign");
  return token + '.' + base64url(signature);
}

}  // namespace rb::net
