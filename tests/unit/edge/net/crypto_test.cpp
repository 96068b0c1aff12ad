#include "edge/net/crypto.hpp"

#include <gtest/gtest.h>
#include <openssl/bio.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <array>
#include <set>

namespace rb::net {
namespace {

// RFC 4648, 10.
TEST(NetCrypto, base64_as_published) {
  const std::array<std::pair<std::string, std::string>, 7> vectors = {{{"", ""},
                                                                       {"f", "Zg=="},
                                                                       {"fo", "Zm8="},
                                                                       {"foo", "Zm9v"},
                                                                       {"foob", "Zm9vYg=="},
                                                                       {"fooba", "Zm9vYmE="},
                                                                       {"foobar", "Zm9vYmFy"}}};
  for (const auto& [plain, encoded] : vectors) {
    EXPECT_EQ(base64(plain), encoded);
    EXPECT_EQ(*from_base64(encoded), plain);
    const std::string bare = encoded.substr(0, encoded.find('='));
    EXPECT_EQ(base64url(plain), bare);
    EXPECT_EQ(*from_base64url(bare), plain);
  }
  EXPECT_EQ(base64("\xfb\xff"), "+/8=");
  EXPECT_EQ(base64url("\xfb\xff"), "-_8");
  for (const std::string_view text :
       {"Zg", "Zg=", "Z===", "====", "Zg==Zg==", "Zh==", "Zm9=", "Z g=", "-_8=", "Zm9v\n"}) {
    EXPECT_FALSE(from_base64(text)) << text;
  }
  for (const std::string_view text : {"Z", "Zg==", "Zh", "+/8"}) {
    EXPECT_FALSE(from_base64url(text)) << text;
  }
}

TEST(NetCrypto, hex_goes_both_ways) {
  EXPECT_EQ(hex(std::string_view("\x00\x1f\xff", 3)), "001fff");
  EXPECT_EQ(*from_hex("001FfF"), std::string("\x00\x1f\xff", 3));
  EXPECT_FALSE(from_hex("0"));
  EXPECT_FALSE(from_hex("0g"));
}

TEST(NetCrypto, digests_as_published) {
  // FIPS 180-4 examples.
  EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  // RFC 2202, cases 2 and 6; RFC 4231, cases 2 and 6.
  EXPECT_EQ(hex(hmac_sha1("Jefe", "what do ya want for nothing?")),
            "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
  EXPECT_EQ(hex(hmac_sha1(std::string(80, '\xaa'),
                          "Test Using Larger Than Block-Size Key - Hash Key First")),
            "aa4ae5e15272d00e95705637ce8a3b55ed402112");
  EXPECT_EQ(hex(hmac_sha256("Jefe", "what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(hex(hmac_sha256(std::string(131, '\xaa'),
                            "Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
  // With no key at all.
  EXPECT_EQ(hex(hmac_sha1("", "")), "fbdb1d1b18aa6c08324b7d64b71fb76370690e1d");
  // Twilio's documentation of X-Twilio-Signature.
  EXPECT_EQ(base64(hmac_sha1("12345",
                             "https://mycompany.com/myapp.php?foo=1&bar=2CallSidCA1234567890ABCDE"
                             "Caller+14158675310Digits1234From+14158675310To+18005551212")),
            "GvWf1cFY/Q7PnoempGyD5oXAezc=");
}

TEST(NetCrypto, bytes_are_compared_and_drawn) {
  EXPECT_TRUE(same_bytes("abc", "abc"));
  EXPECT_TRUE(same_bytes("", ""));
  EXPECT_FALSE(same_bytes("abc", "abd"));
  EXPECT_FALSE(same_bytes("abc", "ab"));
  std::set<std::string> drawn;
  for (int i = 0; i < 100; ++i) drawn.insert(random_bytes(16));
  EXPECT_EQ(drawn.size(), 100U);
  EXPECT_EQ(drawn.begin()->size(), 16U);
  EXPECT_EQ(random_bytes(0), "");
}

// ---- tokens

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

std::string pem_of(EVP_PKEY* key) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
  PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &data);
  return {data, static_cast<std::size_t>(size)};
}

bool is_signed(EVP_PKEY* key, std::string_view text, std::string_view signature) {
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                        EVP_MD_CTX_free);
  EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha384(), nullptr, key);
  return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(signature.data()),
                          signature.size(), reinterpret_cast<const unsigned char*>(text.data()),
                          text.size()) == 1;
}

struct Token {
  std::string header;
  std::string claims;
  std::string signed_part;
  std::string signature;
};
Token split(const std::string& token) {
  const std::size_t first = token.find('.');
  const std::size_t second = token.rfind('.');
  return {*from_base64url(token.substr(0, first)),
          *from_base64url(token.substr(first + 1, second - first - 1)), token.substr(0, second),
          *from_base64url(token.substr(second + 1))};
}

TEST(NetCrypto, rs384_tokens_verify) {
  const Key key(EVP_RSA_gen(2048), EVP_PKEY_free);
  const auto signing = SigningKey::from_pem(pem_of(key.get()));
  ASSERT_TRUE(signing) << signing.error().message;
  EXPECT_EQ(signing->algorithm(), "RS384");
  const Token token = split(*signing->sign_jwt("key \"1\"", R"({"iss":"me"})"));
  EXPECT_EQ(token.header, R"({"alg":"RS384","kid":"key \"1\"","typ":"JWT"})");
  EXPECT_EQ(token.claims, R"({"iss":"me"})");
  EXPECT_TRUE(is_signed(key.get(), token.signed_part, token.signature));
  EXPECT_FALSE(is_signed(key.get(), token.signed_part + "x", token.signature));
}

TEST(NetCrypto, es384_tokens_verify) {
  const Key key(EVP_EC_gen("P-384"), EVP_PKEY_free);
  const auto signing = SigningKey::from_pem(pem_of(key.get()));
  ASSERT_TRUE(signing) << signing.error().message;
  EXPECT_EQ(signing->algorithm(), "ES384");
  // Often enough for an r or s with leading zeros.
  for (int i = 0; i < 400; ++i) {
    const Token token = split(*signing->sign_jwt("k", "{\"n\":" + std::to_string(i) + '}'));
    ASSERT_EQ(token.signature.size(), 96U);
    const auto* raw = reinterpret_cast<const unsigned char*>(token.signature.data());
    ECDSA_SIG* parsed = ECDSA_SIG_new();
    ECDSA_SIG_set0(parsed, BN_bin2bn(raw, 48, nullptr), BN_bin2bn(raw + 48, 48, nullptr));
    std::string der(static_cast<std::size_t>(i2d_ECDSA_SIG(parsed, nullptr)), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_ECDSA_SIG(parsed, &out);
    ECDSA_SIG_free(parsed);
    ASSERT_TRUE(is_signed(key.get(), token.signed_part, der));
  }
}

TEST(NetCrypto, keys_that_cannot_sign_tokens) {
  const Key small(EVP_RSA_gen(1024), EVP_PKEY_free);
  const Key other_curve(EVP_EC_gen("P-256"), EVP_PKEY_free);
  const Key edwards(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free);
  for (const std::string& pem : {pem_of(small.get()), pem_of(other_curve.get()),
                                 pem_of(edwards.get()), std::string("secret"), std::string()}) {
    const auto key = SigningKey::from_pem(pem);
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().message.find("secret"), std::string::npos);
  }
}

}  // namespace
}  // namespace rb::net
