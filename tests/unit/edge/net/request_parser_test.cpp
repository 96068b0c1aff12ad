#include "edge/net/request_parser.hpp"

#include <gtest/gtest.h>

namespace rb::net {
namespace {

using State = RequestParser::State;

constexpr RequestParser::Limits kLimits{.header_bytes = 1000, .body_bytes = 100};

struct Outcome {
  State state = State::nothing;
  int refusal = 0;
  Request request;
  std::size_t used = 0;
};

// In pieces of so many bytes, as sockets give them.
Outcome parse(std::string_view bytes, std::size_t piece) {
  RequestParser parser(kLimits);
  std::size_t used = 0;
  std::size_t there = 0;
  while (there < bytes.size() && parser.state() < State::done) {
    there = std::min(there + piece, bytes.size());
    used += parser.feed(bytes.substr(used, there - used));
  }
  Outcome outcome{parser.state(), parser.refusal(), {}, used};
  if (outcome.state == State::done) outcome.request = parser.take();
  return outcome;
}

// The same, however it is cut.
Outcome parse(std::string_view bytes) {
  Outcome whole = parse(bytes, bytes.size());
  for (std::size_t piece = 1; piece < 20; ++piece) {
    const Outcome cut = parse(bytes, piece);
    EXPECT_EQ(cut.state, whole.state) << piece << ": " << bytes;
    EXPECT_EQ(cut.refusal, whole.refusal) << piece << ": " << bytes;
    EXPECT_EQ(cut.request.body, whole.request.body) << piece;
  }
  return whole;
}

int refusal(std::string_view bytes) {
  const Outcome outcome = parse(bytes);
  return outcome.state == State::refused ? outcome.refusal : 0;
}

TEST(NetRequestParser, a_request_with_everything) {
  const Outcome outcome = parse(
      "PUT /a%20b?c=d HTTP/1.1\r\nHost: x\r\nX-Long:  v w \t\r\nContent-Length: "
      "5\r\n\r\nhelloGET ");
  ASSERT_EQ(outcome.state, State::done);
  EXPECT_EQ(outcome.request.method, "PUT");
  EXPECT_EQ(outcome.request.target, "/a%20b?c=d");
  EXPECT_EQ(outcome.request.path, "/a b");
  EXPECT_EQ(outcome.request.query, (Fields{{"c", "d"}}));
  EXPECT_EQ(outcome.request.headers.get("x-long"), "v w");
  EXPECT_EQ(outcome.request.body, "hello");
}

TEST(NetRequestParser, chunks_extensions_and_trailers) {
  const Outcome outcome = parse(
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\n"
      "5\r\nhello\r\n6;a=\"b\"\r\n world\r\n0\r\nX-Admin: yes\r\n\r\n");
  ASSERT_EQ(outcome.state, State::done);
  EXPECT_EQ(outcome.request.body, "hello world");
  EXPECT_EQ(outcome.request.headers.find("X-Admin"), nullptr);
  // The last chunk in every cut: Beast alone would end the process here.
  EXPECT_EQ(
      parse("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n").state,
      State::done);
}

TEST(NetRequestParser, one_after_the_other) {
  const std::string_view bytes =
      "\r\nGET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: "
      "1\r\n\r\n"
      "aGET /3 HTTP/1.0\r\n\r\n";
  RequestParser parser(kLimits);
  std::size_t used = 0;
  for (const char* path : {"/1", "/2", "/3"}) {
    used += parser.feed(bytes.substr(used));
    ASSERT_EQ(parser.state(), State::done) << path;
    EXPECT_EQ(parser.keep_alive(), parser.is_http11());
    EXPECT_EQ(parser.take().path, path);
  }
  EXPECT_EQ(used, bytes.size());
}

TEST(NetRequestParser, what_two_readers_could_read_differently) {
  const std::string post = "POST / HTTP/1.1\r\nHost: x\r\n";
  EXPECT_EQ(refusal(post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
            400);
  EXPECT_EQ(refusal(post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"),
            400);
  EXPECT_EQ(refusal(post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello"), 400);
  EXPECT_EQ(refusal(post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello"), 400);
  EXPECT_EQ(refusal(post + "Content-Length: 5, 5\r\n\r\nhello"), 400);
  for (const char* length : {"", "+5", "-5", "0x5", "5 5", "5a", "99999999999999999999"}) {
    EXPECT_EQ(refusal(post + "Content-Length: " + length + "\r\n\r\nhello"), 400) << length;
  }
  EXPECT_EQ(refusal(post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"),
            400);
  EXPECT_EQ(refusal(post + "Transfer-Encoding: gzip, chunked\r\n\r\n"), 501);
  EXPECT_EQ(refusal(post + "Transfer-Encoding: identity\r\n\r\n"), 501);
  EXPECT_EQ(refusal(post + "Transfer-Encoding: xchunked\r\n\r\n"), 501);
  EXPECT_EQ(refusal("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400);
  EXPECT_EQ(refusal(post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n"), 400);
  EXPECT_EQ(refusal(post + "Host: y\r\n\r\n"), 400);
  EXPECT_EQ(refusal("GET / HTTP/1.1\r\n\r\n"), 400);
}

TEST(NetRequestParser, malformed) {
  for (const std::string_view bytes :
       {"\x16\x03\x01\x02", "GET\r\n\r\n", "GET / HTTP/1.1 \r\nHost: x\r\n\r\n",
        "GET / HTTP/2.0\r\n\r\n", "GET / HTTP/0.9\r\n\r\n", "GET / FTP/1.1\r\n\r\n",
        "GET  / HTTP/1.1\r\nHost: x\r\n\r\n", "G@T / HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /../etc HTTP/1.1\r\nHost: x\r\n\r\n", "GET * HTTP/1.1\r\nHost: x\r\n\r\n",
        "CONNECT a:443 HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\nX: y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nA: \x01\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n"}) {
    EXPECT_EQ(refusal(bytes), 400) << bytes;
  }
  EXPECT_EQ(refusal(std::string_view("GET / HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n", 33)), 400);
}

// Refused, or waited for until the time is over.
TEST(NetRequestParser, a_bare_line_feed_ends_no_line) {
  for (const std::string_view bytes :
       {"GET / HTTP/1.1\nHost: x\n\n", "GET / HTTP/1.1\r\nHost: x\n\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\na\n0\n\n"}) {
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
      EXPECT_NE(parse(bytes, piece).state, State::done) << piece << ": " << bytes;
    }
  }
}

TEST(NetRequestParser, limits_hold_to_the_byte) {
  const std::string head = "GET / HTTP/1.1\r\nHost: x\r\nA: ";
  const std::size_t room = kLimits.header_bytes - head.size() - 4;
  EXPECT_EQ(parse(head + std::string(room, 'a') + "\r\n\r\n").state, State::done);
  EXPECT_EQ(refusal(head + std::string(room + 1, 'a') + "\r\n\r\n"), 431);
  EXPECT_EQ(refusal("GET /" + std::string(2000, 'a')), 431);
  EXPECT_EQ(refusal(head + std::string(2000, 'a')), 431);

  const std::string post = "POST / HTTP/1.1\r\nHost: x\r\n";
  const std::string full(100, 'a');
  EXPECT_EQ(parse(post + "Content-Length: 100\r\n\r\n" + full).request.body, full);
  EXPECT_EQ(refusal(post + "Content-Length: 101\r\n\r\n"), 413);
  EXPECT_EQ(parse(post + "Transfer-Encoding: chunked\r\n\r\n64\r\n" + full + "\r\n0\r\n\r\n").state,
            State::done);
  EXPECT_EQ(refusal(post + "Transfer-Encoding: chunked\r\n\r\n65\r\n" + full + "a\r\n0\r\n\r\n"),
            413);
  EXPECT_EQ(refusal(post + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n64\r\n" + full), 413);
  EXPECT_EQ(refusal(post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\na"), 413);
  // Extensions and trailers that never end.
  EXPECT_EQ(refusal(post + "Transfer-Encoding: chunked\r\n\r\n1;" + std::string(3000, 'a')), 400);
  EXPECT_EQ(refusal(post + "Transfer-Encoding: chunked\r\n\r\n0\r\nA: " + std::string(3000, 'a')),
            400);
}

TEST(NetRequestParser, expectations) {
  RequestParser parser(kLimits);
  (void)parser.feed(
      "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: 3\r\n\r\n");
  EXPECT_EQ(parser.state(), State::body);
  EXPECT_TRUE(parser.expects_continue());
  EXPECT_EQ(refusal("GET / HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n"), 417);
}

}  // namespace
}  // namespace rb::net
