#include "prod/adapters/telephony/carrier_api.hpp"

#include <nlohmann/json.hpp>
#include <utility>

#include "edge/net/crypto.hpp"
#include "edge/net/url.hpp"

namespace rb::prod {
namespace {

constexpr int kMostPages = 20;
constexpr const char* kPageSize = "100";

std::string resource(Channel channel) {
  return channel == Channel::text ? "/Messages" : "/Calls";
}

struct Named {
  std::string sid;
  int code = 0;
};

// The two fields that matter at once. A proxy's "200 OK" has no `sid`.
Named named_in(const std::string& body) {
  Named named;
  const nlohmann::json object = nlohmann::json::parse(body, nullptr, false);
  if (!object.is_object()) return named;
  const auto sid = object.find("sid");
  if (sid != object.end() && sid->is_string()) named.sid = sid->get<std::string>();
  const auto code = object.find("code");
  if (code != object.end() && code->is_number_unsigned()) {
    const auto number = code->get<std::uint64_t>();
    if (number < 1'000'000) named.code = static_cast<int>(number);
  }
  return named;
}

// 408 is no refusal: what the carrier has not read whole it may still have acted on. Neither is a
// redirection.
Created created_by(const net::Answer& answer) {
  if (answer.outcome == net::Outcome::not_sent) return {.fate = Fate::refused};
  if (answer.outcome == net::Outcome::unknown) return {};
  const Named named = named_in(answer.body);
  if (answer.ok()) {
    return {.fate = named.sid.empty() ? Fate::unknown : Fate::taken, .sid = named.sid};
  }
  if (answer.status < 400 || answer.status >= 500 || answer.status == 408) return {};
  return {.fate = Fate::refused, .status = answer.status, .code = named.code};
}

}  // namespace

CarrierApi::CarrierApi(Account account, std::string token, net::Client& client)
    : account_(std::move(account)),
      root_("/2010-04-01/Accounts/" + account_.sid),
      client_(client),
      token_(std::move(token)) {}

void CarrierApi::use_token(std::string token) {
  const std::lock_guard lock(mutex_);
  token_ = std::move(token);
}

std::string CarrierApi::token() const {
  const std::lock_guard lock(mutex_);
  return token_;
}

net::Ask CarrierApi::get(const std::string& path) const {
  net::Ask ask;
  ask.url = account_.base_url + path;
  ask.headers.add("Authorization", "Basic " + net::base64(account_.sid + ":" + token()));
  ask.headers.add("Accept", "application/json");
  ask.timeout = account_.answer_within;
  return ask;
}

net::Ask CarrierApi::post(const std::string& path, const net::Fields& form) const {
  net::Ask ask = get(path);
  ask.method = "POST";
  ask.headers.add("Content-Type", "application/x-www-form-urlencoded");
  ask.body = net::format_form(form);
  return ask;
}

net::AskId CarrierApi::create(Channel channel, const net::Fields& form, Instant leave_by,
                              std::function<void(const Created&)> then) {
  net::Ask ask = post(root_ + resource(channel) + ".json", form);
  ask.leave_by = leave_by;
  return client_.send(std::move(ask), [then = std::move(then)](const net::Answer& answer) {
    then(created_by(answer));
  });
}

void CarrierApi::hang_up(const std::string& sid, std::function<void(bool told)> then) {
  const std::string path = root_ + "/Calls/" + net::percent_encode(sid) + ".json";
  // "canceled" would leave a call alone that was answered meanwhile.
  client_.send(post(path, {{"Status", "completed"}}),
               [then = std::move(then)](const net::Answer& answer) {
                 then(answer.outcome == net::Outcome::answered && answer.status < 500 &&
                      answer.status != 408 && answer.status != 429);
               });
}

void CarrierApi::find(Channel channel, const std::string& sid,
                      std::function<void(const std::optional<CarrierRecord>&)> then) {
  const std::string path = root_ + resource(channel) + "/" + net::percent_encode(sid) + ".json";
  client_.send(get(path), [then = std::move(then)](const net::Answer& answer) {
    if (!answer.ok()) return then(std::nullopt);
    auto record = read_record(answer.body);
    then(record ? std::optional(std::move(*record)) : std::nullopt);
  });
}

void CarrierApi::list(Channel channel, const std::string& to,
                      std::function<void(const std::optional<Records>&)> then) {
  // Not by StartTime: a call that is queued has none.
  const net::Fields query = {{"To", to}, {"PageSize", kPageSize}};
  next_page(channel, root_ + resource(channel) + ".json?" + net::format_form(query), {}, 1,
            std::move(then));
}

void CarrierApi::next_page(Channel channel, const std::string& path, Records so_far, int pages,
                           std::function<void(const std::optional<Records>&)> then) {
  client_.send(get(path), [self = shared_from_this(), channel, so_far = std::move(so_far), pages,
                           then = std::move(then)](const net::Answer& answer) mutable {
    if (!answer.ok()) return then(std::nullopt);
    auto page = read_page(channel, answer.body);
    if (!page) return then(std::nullopt);
    so_far.insert(so_far.end(), page->records.begin(), page->records.end());
    if (page->next.empty()) return then(so_far);
    // Our credentials go to no other place.
    if (!page->next.starts_with(self->root_ + "/") || pages >= kMostPages) {
      return then(std::nullopt);
    }
    self->next_page(channel, page->next, std::move(so_far), pages + 1, std::move(then));
  });
}

}  // namespace rb::prod
