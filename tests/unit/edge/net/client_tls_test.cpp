// The client against a TLS server whose certificate is made for each test.
#include <gtest/gtest.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <fstream>
#include <future>

#include "edge/net/client.hpp"
#include "tests/unit/edge/net/sockets.hpp"

namespace rb::net {
namespace {

using test::RawServer;
using test::Socket;

// Signed by itself, for one address.
class Certificate {
 public:
  explicit Certificate(const char* subject_alternative) {
    X509_set_version(x509_, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509_), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509_), -60);
    X509_gmtime_adj(X509_getm_notAfter(x509_), 3600);
    X509_set_pubkey(x509_, key_);
    X509_NAME* name = X509_get_subject_name(x509_);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("ringback test"), -1, -1, 0);
    X509_set_issuer_name(x509_, name);
    X509_EXTENSION* extension =
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, subject_alternative);
    X509_add_ext(x509_, extension, -1);
    X509_EXTENSION_free(extension);
    X509_sign(x509_, key_, EVP_sha256());
  }
  ~Certificate() {
    X509_free(x509_);
    EVP_PKEY_free(key_);
  }
  Certificate(const Certificate&) = delete;
  Certificate& operator=(const Certificate&) = delete;

  void use_in(SSL_CTX* context) const {
    SSL_CTX_use_certificate(context, x509_);
    SSL_CTX_use_PrivateKey(context, key_);
  }
  [[nodiscard]] std::string write(const std::string& path) const {
    BIO* bio = BIO_new_file(path.c_str(), "w");
    PEM_write_bio_X509(bio, x509_);
    BIO_free(bio);
    return path;
  }

 private:
  EVP_PKEY* key_ = EVP_EC_gen("P-256");
  X509* x509_ = X509_new();
};

// Answers one request over TLS.
void serve_tls(const Certificate& certificate, const Socket& socket, std::string_view answer) {
  SSL_CTX* context = SSL_CTX_new(TLS_server_method());
  certificate.use_in(context);
  SSL* ssl = SSL_new(context);
  SSL_set_fd(ssl, socket.descriptor());
  if (SSL_accept(ssl) == 1) {
    std::string request;
    std::array<char, 4096> bytes{};
    while (request.find("\r\n\r\n") == std::string::npos) {
      const int count = SSL_read(ssl, bytes.data(), static_cast<int>(bytes.size()));
      if (count <= 0) break;
      request.append(bytes.data(), static_cast<std::size_t>(count));
    }
    if (!request.empty()) SSL_write(ssl, answer.data(), static_cast<int>(answer.size()));
  }
  SSL_free(ssl);
  SSL_CTX_free(context);
}

Answer post(ClientOptions options, const RawServer& server) {
  auto client = Client::start(std::move(options));
  EXPECT_TRUE(client) << client.error().message;
  std::promise<Answer> promise;
  (*client)->send({.method = "POST",
                   .url = "https://127.0.0.1:" + std::to_string(server.port()) + "/",
                   .body = "call=1"},
                  [&](Answer answer) { promise.set_value(std::move(answer)); });
  return promise.get_future().get();
}

class NetClientTls : public ::testing::Test {
 protected:
  [[nodiscard]] static std::string path() {
    return ::testing::TempDir() + "ringback_net_" +
           ::testing::UnitTest::GetInstance()->current_test_info()->name() + ".pem";
  }
  void TearDown() override { std::remove(path().c_str()); }

  std::string answer_ = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
};

TEST_F(NetClientTls, a_peer_that_is_known_is_asked) {
  const Certificate certificate("IP:127.0.0.1");
  RawServer server([&](int, Socket& socket) { serve_tls(certificate, socket, answer_); });
  const Answer answer = post({.ca_file = certificate.write(path())}, server);
  EXPECT_TRUE(answer.ok()) << answer.detail;
  EXPECT_EQ(answer.body, "ok");
}

TEST_F(NetClientTls, a_peer_that_is_not_known_gets_nothing) {
  const Certificate certificate("IP:127.0.0.1");
  RawServer server([&](int, Socket& socket) { serve_tls(certificate, socket, answer_); });
  const Answer answer = post({}, server);
  EXPECT_EQ(answer.outcome, Outcome::not_sent);
  EXPECT_EQ(answer.reason, Reason::tls_failed) << answer.detail;
}

TEST_F(NetClientTls, a_peer_with_another_name_gets_nothing) {
  const Certificate certificate("DNS:ehr.example");
  RawServer server([&](int, Socket& socket) { serve_tls(certificate, socket, answer_); });
  const Answer answer = post({.ca_file = certificate.write(path())}, server);
  EXPECT_EQ(answer.outcome, Outcome::not_sent);
  EXPECT_EQ(answer.reason, Reason::tls_failed) << answer.detail;
}

TEST_F(NetClientTls, a_peer_that_closes_after_the_request_may_have_acted) {
  const Certificate certificate("IP:127.0.0.1");
  RawServer server([&](int, Socket& socket) { serve_tls(certificate, socket, "HTTP/1.1 2"); });
  const Answer answer = post({.ca_file = certificate.write(path())}, server);
  EXPECT_EQ(answer.outcome, Outcome::unknown) << answer.detail;
}

TEST_F(NetClientTls, a_peer_that_does_not_speak_tls_gets_nothing) {
  for (const std::string_view bytes : {"", "HTTP/1.1 400 Bad Request\r\n\r\n"}) {
    RawServer server([&](int, Socket& socket) {
      (void)socket.read_until("\x16", 1s);
      socket.send(bytes);
    });
    const Answer answer = post({}, server);
    EXPECT_EQ(answer.outcome, Outcome::not_sent) << answer.detail;
    EXPECT_EQ(answer.reason, Reason::tls_failed) << answer.detail;
  }
}

}  // namespace
}  // namespace rb::net
