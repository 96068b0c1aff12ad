// What the client says became of a request, against peers that fail at every point of one.
#include "edge/net/client.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <thread>
#include <vector>

#include "edge/net/server.hpp"
#include "tests/unit/edge/net/client_helpers.hpp"

namespace rb::net {
namespace {

using namespace test;

// ---- what is sent and what comes back

TEST(NetClient, asks_the_server_of_this_library) {
  auto server = Server::listen({}, [](const Request& request, Reply reply) {
    std::string text = request.method + ' ' + request.target + ' ' + request.body + '\n';
    for (const Field& field : request.headers) text += field.name + ": " + field.value + '\n';
    Response answer = response(201, "text/plain", text);
    answer.headers.add("X-Twice", "1");
    answer.headers.add("x-twice", "2");
    reply.send(std::move(answer));
  });
  const auto client = started();
  const std::string url =
      "http://127.0.0.1:" + std::to_string((*server)->port()) + "/a/../b?c=d%20e";
  Ask asked = post("http://127.0.0.1:" + std::to_string((*server)->port()) + "/b?c=d%20e", "x=1");
  asked.headers = {{"Authorization", "Bearer t"}, {"X-Empty", ""}};
  const Answer answer = ask(*client, asked);
  EXPECT_EQ(said(answer), "answered none");
  EXPECT_EQ(answer.status, 201);
  EXPECT_TRUE(answer.ok());
  EXPECT_EQ(answer.headers.count("X-Twice"), 2U);
  EXPECT_EQ(answer.headers.get("content-type"), "text/plain");
  EXPECT_EQ(answer.body,
            "POST /b?c=d%20e x=1\nHost: 127.0.0.1:" + std::to_string((*server)->port()) +
                "\nUser-Agent: ringback\nAccept: */*\nAuthorization: Bearer t\n"
                "X-Empty: \nContent-Length: 3\n");
  // Every method, with a length where one is due; the target goes as it is written.
  for (const std::string method : {"GET", "DELETE", "OPTIONS", "PUT", "PATCH", "POST"}) {
    const Answer each = ask(*client, {.method = method, .url = asked.url});
    EXPECT_TRUE(each.body.starts_with(method + " /b?c=d%20e \n")) << each.body;
    EXPECT_EQ(each.body.find("Content-Length: 0") != std::string::npos, method[0] == 'P') << method;
    EXPECT_EQ(each.body.find("Content-Type"), std::string::npos) << each.body;
  }
  EXPECT_EQ(ask(*client, {.method = "HEAD", .url = asked.url}).body, "");
  EXPECT_EQ(ask(*client, {.url = url}).status, 400);  // dots are the server's to refuse
  EXPECT_EQ((*server)->counts().requests, 8U);
}

TEST(NetClient, keeps_connections_and_gives_each_its_own_answer) {
  RawServer server([](int, Socket& socket) {
    while (!socket.read_until("\r\n\r\n", 300ms).empty()) socket.send(kOk);
  });
  const auto client = started();
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(ask(*client, {.url = server.url()}).ok());
  EXPECT_EQ(server.connections(), 1);
}

TEST(NetClient, a_redirect_is_an_answer) {
  RawServer server([](int, Socket& socket) {
    (void)socket.read_until("\r\n\r\n");
    socket.send("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
  });
  const auto client = started();
  const Answer answer = ask(*client, {.url = server.url()});
  EXPECT_EQ(said(answer), "answered none");
  EXPECT_EQ(answer.status, 302);
  EXPECT_FALSE(answer.ok());
  EXPECT_EQ(server.connections(), 1);
}

TEST(NetClient, interim_answers_and_trailers_are_not_the_answer) {
  RawServer server([](int, Socket& socket) {
    (void)socket.read_until("\r\n\r\n");
    socket.send(
        "HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\n\r\nHTTP/1.1 200 OK\r\nX-Real: 1\r\n"
        "Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-Trailer: 1\r\n\r\n");
  });
  const auto client = started();
  const Answer answer = ask(*client, {.url = server.url()});
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, "ok");
  EXPECT_EQ(answer.headers.get("X-Real"), "1");
  EXPECT_EQ(answer.headers.count("X-Early"), 0U);
  EXPECT_EQ(answer.headers.count("X-Trailer"), 0U);
}

// ---- certainly not sent

TEST(NetClient, what_could_not_connect_was_not_sent) {
  const auto client = started({.plain_http = true});
  const Answer refused = ask(*client, post("http://127.0.0.1:" + std::to_string(dead_port())));
  EXPECT_EQ(said(refused), "not_sent no_connection");
  EXPECT_NE(refused.detail.find("http://127.0.0.1:"), std::string::npos) << refused.detail;
  EXPECT_EQ(said(ask(*client, post("http://no-such-host.invalid/"))), "not_sent no_name");
  // A documentation address (RFC 5737): it never answers, or cannot be reached at all.
  Ask far = post("http://192.0.2.1/");
  far.connect_timeout = 200ms;
  EXPECT_EQ(said(ask(*client, far)), "not_sent no_connection");
}

TEST(NetClient, what_cannot_be_asked_was_not_sent_and_gives_no_secret_away) {
  const auto client = started();
  const auto refused = [&](const Ask& asked) {
    const Answer answer = ask(*client, asked);
    EXPECT_EQ(answer.detail.find("secret"), std::string::npos) << answer.detail;
    return said(answer) == "not_sent bad_ask";
  };
  EXPECT_TRUE(refused({.url = "secret"}));
  EXPECT_TRUE(refused({.url = "http://ehr.example/?secret"}));  // not loopback
  EXPECT_TRUE(refused({.url = "https://user:secret@ehr.example/"}));
  EXPECT_TRUE(refused({.method = "GET /", .url = "http://127.0.0.1/"}));
  EXPECT_TRUE(refused({.method = "", .url = "http://127.0.0.1/"}));
  EXPECT_TRUE(refused({.method = "CONNECT", .url = "http://127.0.0.1/"}));
  EXPECT_TRUE(refused({.url = "http://127.0.0.1/", .headers = {{"A", "secret\r\nB: c"}}}));
  EXPECT_TRUE(refused({.url = "http://127.0.0.1/", .headers = {{"A:", "secret"}}}));
  EXPECT_TRUE(refused({.url = "http://127.0.0.1/", .headers = {{"content-length", "3"}}}));
  EXPECT_TRUE(refused({.url = "http://127.0.0.1/", .headers = {{"Transfer-Encoding", "chunked"}}}));
  EXPECT_TRUE(refused({.url = "http://127.0.0.1/", .timeout = 0ms}));
  EXPECT_TRUE(refused({.url = "http://127.0.0.1/", .connect_timeout = -1ms}));
}

// ---- perhaps

TEST(NetClient, whoever_took_the_request_may_have_acted_on_it) {
  const std::vector<std::pair<std::string, std::string>> phases = {
      {"", "unknown connection_lost"},
      {"HTTP/1.1 20", "unknown connection_lost"},
      {"HTTP/1.1 201 Created\r\nX: y\r\n", "unknown connection_lost"},
      {"HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\nhel", "unknown connection_lost"},
      {"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
       "unknown connection_lost"},
      {"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "unknown *"},
      {"HTTP/1.1 100 Continue\r\n\r\n", "unknown connection_lost"},
      {"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", "unknown *"},
      {"hello\r\n", "unknown *"},
      {"SSH-2.0-OpenSSH_9.2\r\n\r\n", "unknown *"},
      {std::string(kOk), "answered none"},
  };
  for (const bool reset : {false, true}) {
    for (const auto& phase : phases) {
      const std::string& bytes = phase.first;
      const std::string& expected = phase.second;
      RawServer server([&](int, Socket& socket) {
        EXPECT_TRUE(read_request(socket).ends_with("call=1"));
        socket.send(bytes);
        if (reset) {
          std::this_thread::sleep_for(50ms);
          socket.reset();
        }
      });
      const auto client = started();
      const Answer answer = ask(*client, post(server.url()));
      const std::string said_short =
          expected.ends_with('*') ? std::string(name_of(answer.outcome)) + " *" : said(answer);
      EXPECT_EQ(said_short, expected)
          << bytes << (reset ? " and a reset: " : ": ") << said(answer) << ", " << answer.detail;
      EXPECT_EQ(server.connections(), 1) << bytes;
      if (bytes.starts_with("HTTP/1.1 201 Created\r\nC")) {
        EXPECT_EQ(answer.status, 201);
        EXPECT_EQ(answer.body, "hel");
      }
      if (bytes.starts_with("HTTP/1.1 1")) {
        EXPECT_EQ(answer.status, 0);
      }
    }
  }
}

TEST(NetClient, no_answer_in_time_is_unknown_and_the_time_before_is_not) {
  RawServer silent([](int, Socket& socket) { (void)socket.read_all(20s); });
  const auto client = started();
  Ask slow = post(silent.url());
  slow.timeout = 200ms;
  const Answer answer = ask(*client, slow);
  EXPECT_EQ(said(answer), "unknown timed_out");
  EXPECT_GE(answer.took, 190ms);
  // Connected, but TLS never comes about.
  RawServer no_tls([](int, Socket& socket) { (void)socket.read_all(20s); });
  Ask hanging = post("https://127.0.0.1:" + std::to_string(no_tls.port()) + "/");
  hanging.timeout = 200ms;
  EXPECT_EQ(said(ask(*client, hanging)), "not_sent timed_out");
  hanging.timeout = 5s;
  hanging.connect_timeout = 200ms;
  EXPECT_EQ(said(ask(*client, hanging)), "not_sent no_connection");
}

TEST(NetClient, an_answer_that_is_too_large_is_unknown_with_its_status) {
  RawServer server([](int number, Socket& socket) {
    (void)read_request(socket);
    if (number == 0) {
      socket.send("HTTP/1.1 201 Created\r\nContent-Length: 1001\r\n\r\n" + std::string(1001, 'a'));
    } else {
      socket.send("HTTP/1.1 201 Created\r\nX: " + std::string(90'000, 'a') + "\r\n\r\n");
    }
  });
  const auto client = started();
  Ask asked = post(server.url());
  asked.most_answer_bytes = 1000;
  const Answer large = ask(*client, asked);
  EXPECT_EQ(said(large), "unknown answer_too_large");
  EXPECT_EQ(large.status, 201);
  EXPECT_LE(large.body.size(), 1000U);
  EXPECT_EQ(said(ask(*client, asked)), "unknown answer_too_large");
}

// libcurl repeats a request by itself when a kept connection dies without an answer.
TEST(NetClient, a_kept_connection_that_dies_is_not_asked_twice) {
  for (const char* method : {"POST", "GET"}) {
    for (const bool reset : {false, true}) {
      std::atomic<int> requests{0};
      RawServer server([&](int, Socket& socket) {
        for (int i = 0; i < 2; ++i) {
          if (socket.read_until("\r\n\r\n").empty()) return;
          ++requests;
          if (i == 0) socket.send(kOk);
        }
        if (reset) socket.reset();
      });
      const auto client = started();
      EXPECT_TRUE(ask(*client, {.method = method, .url = server.url()}).ok());
      const Answer answer = ask(*client, {.method = method, .url = server.url()});
      EXPECT_EQ(said(answer), "unknown connection_lost") << method << ' ' << answer.detail;
      std::this_thread::sleep_for(50ms);
      EXPECT_EQ(requests, 2) << method;
    }
  }
}

TEST(NetClient, a_kept_connection_that_died_before_is_not_used) {
  std::atomic<int> requests{0};
  RawServer server([&](int, Socket& socket) {
    if (!socket.read_until("\r\n\r\n").empty()) ++requests;
    socket.send(kOk);
  });
  const auto client = started();
  for (int i = 1; i <= 3; ++i) {
    EXPECT_TRUE(ask(*client, post(server.url(), "")).ok());
    std::this_thread::sleep_for(50ms);
    EXPECT_EQ(server.connections(), i);
    EXPECT_EQ(requests, i);
  }
}

// ---- the network

TEST(NetClient, proxies_come_from_the_options_only) {
  RawServer proxy([](int, Socket& socket) {
    const std::string request = socket.read_until("\r\n\r\n");
    socket.send(request.starts_with("GET http://ehr.example/a HTTP/1.1\r\n")
                    ? kOk
                    : "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
  });
  const auto with = started({.plain_http = true, .proxy = proxy.url()});
  EXPECT_TRUE(ask(*with, {.url = "http://ehr.example/a"}).ok());
  // A tunnel that does not come about: the request itself never went.
  EXPECT_EQ(ask(*with, post("https://ehr.example/a")).outcome, Outcome::not_sent);
  EXPECT_EQ(proxy.connections(), 2);
  ::setenv("http_proxy", proxy.url().c_str(), 1);
  ::setenv("all_proxy", proxy.url().c_str(), 1);
  const auto without = started({.plain_http = true});
  EXPECT_EQ(said(ask(*without, {.url = "http://no-such-host.invalid/"})), "not_sent no_name");
  ::unsetenv("http_proxy");
  ::unsetenv("all_proxy");
  EXPECT_EQ(proxy.connections(), 2);
}

TEST(NetClient, options_without_sense_are_refused) {
  const auto refused = [](ClientOptions options) {
    const auto client = Client::start(std::move(options));
    return !client && client.error().code == ErrorCode::invalid_input;
  };
  EXPECT_TRUE(refused({.limits = {.in_flight = 0}}));
  EXPECT_TRUE(refused({.limits = {.waiting = 0}}));
  EXPECT_TRUE(refused({.limits = {.rate = {.count = -1}}}));
  EXPECT_TRUE(refused({.limits = {.rate = {.count = 1, .per = 0ms}}}));
  EXPECT_TRUE(refused({.limits = {.rate = {.count = 1, .burst = 0}}}));
  EXPECT_TRUE(refused({.hosts = {{"https://ehr.example", {}}}}));  // without its port
  EXPECT_TRUE(refused({.hosts = {{"https://ehr.example:443", {.in_flight = 0}}}}));
  EXPECT_TRUE(refused({.ca_file = "/no/such/file"}));
  EXPECT_TRUE(refused({.proxy = "proxy.example"}));
  EXPECT_TRUE(refused({.user_agent = "a\r\nb"}));
  EXPECT_TRUE(refused({.keep_alive = -1ms}));
}

}  // namespace
}  // namespace rb::net
