// One request on libcurl, and what can be said about it. Included by client.cpp and transfer.cpp
// only.
#pragma once

#include <curl/curl.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "edge/net/client.hpp"
#include "edge/net/url.hpp"

namespace rb::net {

template <auto Free>
struct CurlFreer {
  template <class T>
  void operator()(T* held) const {
    Free(held);
  }
};
using CurlMulti = std::unique_ptr<CURLM, CurlFreer<curl_multi_cleanup>>;
using CurlEasy = std::unique_ptr<CURL, CurlFreer<curl_easy_cleanup>>;
using CurlList = std::unique_ptr<curl_slist, CurlFreer<curl_slist_free_all>>;

[[nodiscard]] CurlMulti make_multi();

// Why an Ask cannot be sent, its URL aside; "" if it can.
[[nodiscard]] std::string problem_with(const Ask& ask);

class Transfer {
 public:
  // `ask` and `options` must outlive it.
  Transfer(const Ask& ask, const Url& url, const ClientOptions& options, AskId id);
  Transfer(const Transfer&) = delete;
  Transfer& operator=(const Transfer&) = delete;

  [[nodiscard]] CURL* handle() const { return easy_.get(); }
  [[nodiscard]] static AskId id_of(CURL* handle);

  // Whether any of the request may be on its way.
  [[nodiscard]] bool has_left() const { return left_; }
  // When libcurl is done with it.
  [[nodiscard]] Answer answer(CURLcode code);
  // When it ends by our own will: outcome, and what came so far.
  [[nodiscard]] Answer broken_off();

 private:
  static int on_leaving(void* self, char*, char*, int, int);
  static std::size_t on_header(char* data, std::size_t one, std::size_t size, void* self);
  static std::size_t on_body(char* data, std::size_t one, std::size_t size, void* self);
  [[nodiscard]] int leaving();
  [[nodiscard]] bool header_line(std::string_view line);
  [[nodiscard]] Reason reason_of(CURLcode code) const;
  void set_message(const Url& url);
  void set_network(const Url& url, const ClientOptions& options);
  template <class T>
  void set(CURLoption option, T value);

  const Ask& ask_;
  const AskId id_;
  const std::string origin_;
  CurlEasy easy_;
  CurlList header_list_;
  std::array<char, CURL_ERROR_SIZE> problem_{};
  bool left_ = false;
  bool late_ = false;
  bool too_large_ = false;
  bool head_over_ = false;
  std::size_t header_bytes_ = 0;
  Answer answer_;
};

}  // namespace rb::net
