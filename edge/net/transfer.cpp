#include "edge/net/transfer.hpp"

#include <algorithm>
#include <utility>

#include "core/base/assert.hpp"

namespace rb::net {
namespace {

constexpr std::size_t kMostHeaderBytes = 64UL * 1024;

// Those that libcurl sets, and without which it cannot keep its word.
constexpr std::array<std::string_view, 5> kNotTheirs = {
    "Host", "Content-Length", "Transfer-Encoding", "Connection", "Expect"};

void add(CurlList& list, const std::string& line) {
  curl_slist* const longer = curl_slist_append(list.get(), line.c_str());
  RB_ASSERT(longer != nullptr);
  (void)list.release();
  list.reset(longer);
}

[[nodiscard]] bool brings_body(const Ask& ask) {
  return !ask.body.empty() || ask.method == "POST" || ask.method == "PUT" || ask.method == "PATCH";
}

[[nodiscard]] std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

}  // namespace

CurlMulti make_multi() {
  static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
  RB_ASSERT(initialised == CURLE_OK);
  CurlMulti multi(curl_multi_init());
  RB_ASSERT(multi != nullptr);
  return multi;
}

std::string problem_with(const Ask& ask) {
  if (!is_header_name(ask.method)) return "a method is a word";
  if (ask.method == "CONNECT") return "CONNECT is not for an Ask";
  if (ask.method == "HEAD" && !ask.body.empty()) return "HEAD takes no body";
  if (ask.timeout < 1ms || ask.timeout > kDay) return "timeout must be from 1 ms to a day";
  if (ask.connect_timeout < 1ms || ask.connect_timeout > kDay) {
    return "connect_timeout must be from 1 ms to a day";
  }
  for (const Field& field : ask.headers) {
    if (!is_header_name(field.name)) return "a header's name is not a word";
    // The value may be a secret.
    if (!is_header_value(field.value)) return "the header " + field.name + " is not one line";
    for (const std::string_view name : kNotTheirs) {
      if (equal_without_case(field.name, name)) {
        return "the header " + field.name + " is set by the client";
      }
    }
  }
  return {};
}

Transfer::Transfer(const Ask& ask, const Url& url, const ClientOptions& options, AskId id)
    : ask_(ask), id_(id), origin_(url.origin()), easy_(curl_easy_init()) {
  RB_ASSERT(easy_ != nullptr);
  set_message(url);
  set_network(url, options);
  set(CURLOPT_PRIVATE, static_cast<void*>(this));
  set(CURLOPT_ERRORBUFFER, problem_.data());
  set(CURLOPT_PREREQFUNCTION, &Transfer::on_leaving);
  set(CURLOPT_PREREQDATA, static_cast<void*>(this));
  set(CURLOPT_HEADERFUNCTION, &Transfer::on_header);
  set(CURLOPT_HEADERDATA, static_cast<void*>(this));
  set(CURLOPT_WRITEFUNCTION, &Transfer::on_body);
  set(CURLOPT_WRITEDATA, static_cast<void*>(this));
}

// libcurl refuses only options that it was built without, and there is nothing to do about those.
template <class T>
void Transfer::set(CURLoption option, T value) {
  RB_ASSERT(curl_easy_setopt(easy_.get(), option, value) == CURLE_OK);
}

void Transfer::set_message(const Url& url) {
  set(CURLOPT_URL, url.text().c_str());
  set(CURLOPT_PATH_AS_IS, 1L);
  set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  if (brings_body(ask_)) {
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(ask_.body.size()));
    set(CURLOPT_POSTFIELDS, ask_.body.c_str());
  }
  if (ask_.method == "HEAD") set(CURLOPT_NOBODY, 1L);
  set(CURLOPT_CUSTOMREQUEST, ask_.method.c_str());
  // What libcurl would add of its own is not sent.
  add(header_list_, "Expect:");
  if (ask_.headers.find("Accept") == nullptr) add(header_list_, "Accept: */*");
  if (ask_.headers.find("Content-Type") == nullptr) add(header_list_, "Content-Type:");
  for (const Field& field : ask_.headers) {
    const std::string_view value = trimmed(field.value);
    add(header_list_, value.empty() ? field.name + ';' : field.name + ": " + std::string(value));
  }
  set(CURLOPT_HTTPHEADER, header_list_.get());
}

void Transfer::set_network(const Url& url, const ClientOptions& options) {
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_PROTOCOLS_STR, "http,https");
  set(CURLOPT_FOLLOWLOCATION, 0L);
  set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  set(CURLOPT_SSL_VERIFYPEER, 1L);
  set(CURLOPT_SSL_VERIFYHOST, 2L);
  if (!options.ca_file.empty()) {
    set(CURLOPT_CAINFO, options.ca_file.c_str());
    set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
  }
  // Also keeps the environment's proxies away.
  set(CURLOPT_PROXY, url.is_loopback() ? "" : options.proxy.c_str());
  set(CURLOPT_NOPROXY, "");
  set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  if (ask_.headers.find("User-Agent") == nullptr) {
    set(CURLOPT_USERAGENT, options.user_agent.c_str());
  }
  set(CURLOPT_TIMEOUT_MS, static_cast<long>(ask_.timeout.count()));
  set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(ask_.connect_timeout.count()));
  if (options.keep_alive == 0ms) {
    set(CURLOPT_FORBID_REUSE, 1L);
  } else {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(options.keep_alive);
    set(CURLOPT_MAXAGE_CONN, static_cast<long>(seconds.count()));
  }
}

AskId Transfer::id_of(CURL* handle) {
  void* self = nullptr;
  curl_easy_getinfo(handle, CURLINFO_PRIVATE, &self);
  return static_cast<const Transfer*>(self)->id_;
}

int Transfer::on_leaving(void* self, char*, char*, int, int) {
  return static_cast<Transfer*>(self)->leaving();
}
std::size_t Transfer::on_header(char* data, std::size_t, std::size_t size, void* self) {
  return static_cast<Transfer*>(self)->header_line({data, size}) ? size : 0;
}
std::size_t Transfer::on_body(char* data, std::size_t, std::size_t size, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  std::string& body = transfer.answer_.body;
  transfer.too_large_ = size > transfer.ask_.most_answer_bytes - body.size();
  if (transfer.too_large_) return 0;
  body.append(data, size);
  return size;
}

// The connection stands, and the peer is verified; the request is sent next. libcurl comes here
// again when it is about to repeat a request whose kept connection turned out to be dead.
int Transfer::leaving() {
  // In milliseconds like leave_by: in the clock's own nanoseconds, kNever would overflow.
  const Instant now = std::chrono::floor<Millis>(std::chrono::system_clock::now());
  late_ = !left_ && ask_.leave_by < now;
  if (left_ || late_) return CURL_PREREQFUNC_ABORT;
  left_ = true;
  return CURL_PREREQFUNC_OK;
}

bool Transfer::header_line(std::string_view line) {
  header_bytes_ += line.size();
  too_large_ = header_bytes_ > kMostHeaderBytes;
  if (too_large_) return false;
  // Each status line begins anew: those before were interim.
  if (line.starts_with("HTTP/")) {
    answer_.headers = {};
    head_over_ = false;
    return true;
  }
  const std::string_view text = trimmed(line);
  if (text.empty()) head_over_ = true;
  const std::size_t colon = text.find(':');
  if (head_over_ || colon == std::string_view::npos) return true;
  answer_.headers.add(std::string(trimmed(text.substr(0, colon))),
                      std::string(trimmed(text.substr(colon + 1))));
  return true;
}

Answer Transfer::broken_off() {
  long status = 0;
  curl_easy_getinfo(easy_.get(), CURLINFO_RESPONSE_CODE, &status);
  answer_.status = status >= 200 ? static_cast<int>(status) : 0;
  answer_.outcome = left_ ? Outcome::unknown : Outcome::not_sent;
  return std::move(answer_);
}

Answer Transfer::answer(CURLcode code) {
  Answer answer = broken_off();
  if (code == CURLE_OK && head_over_ && answer.status != 0) {
    answer.outcome = Outcome::answered;
    return answer;
  }
  // libcurl takes the end of a connection for the end of the headers.
  answer.reason = code == CURLE_OK && !head_over_ ? Reason::connection_lost : reason_of(code);
  // Once there is an answer, libcurl's own text may quote it.
  const bool own_text = !left_ && problem_[0] != '\0';
  answer.detail = origin_ + ": ";
  answer.detail += late_      ? "it had to leave before"
                   : own_text ? problem_.data()
                              : curl_easy_strerror(code);
  return answer;
}

Reason Transfer::reason_of(CURLcode code) const {
  if (late_) return Reason::too_late;
  if (too_large_) return Reason::answer_too_large;
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
      return Reason::no_name;
    case CURLE_COULDNT_CONNECT:
      return Reason::no_connection;
    case CURLE_OPERATION_TIMEDOUT: {
      curl_off_t total_us = 0;
      curl_easy_getinfo(easy_.get(), CURLINFO_TOTAL_TIME_T, &total_us);
      // libcurl does not say which of the two it was, and its clocks begin at different moments:
      // the nearer one.
      const bool connecting =
          ask_.connect_timeout < ask_.timeout &&
          std::chrono::microseconds{total_us} < (ask_.connect_timeout + ask_.timeout) / 2;
      return !left_ && connecting ? Reason::no_connection : Reason::timed_out;
    }
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
      return left_ ? Reason::connection_lost : Reason::tls_failed;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_ABORTED_BY_CALLBACK:
      return Reason::connection_lost;
    default:
      return left_ ? Reason::bad_answer : Reason::no_connection;
  }
}

}  // namespace rb::net
