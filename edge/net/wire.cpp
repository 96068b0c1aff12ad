#include "edge/net/wire.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace rb::net {
namespace {

void append_number(std::uint64_t value, int base, std::string& out) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, base).ptr;
  out.append(digits.data(), end);
}

void append_two(std::int64_t value, std::string& out) {
  out += static_cast<char>('0' + value / 10);
  out += static_cast<char>('0' + value % 10);
}

// What the server alone says about a message.
[[nodiscard]] bool is_ours(std::string_view name) {
  return equal_without_case(name, "Content-Length") ||
         equal_without_case(name, "Transfer-Encoding") || equal_without_case(name, "Connection") ||
         equal_without_case(name, "Date");
}

}  // namespace

bool has_no_body(int status) {
  return status == 204 || status == 304;
}

bool is_sendable(const Response& response) {
  return response.status >= 200 && response.status <= 599 &&
         std::all_of(response.headers.begin(), response.headers.end(), [](const Field& field) {
           return is_header_name(field.name) && is_header_value(field.value);
         });
}

std::string http_date(Instant at) {
  constexpr std::string_view kDays = "SunMonTueWedThuFriSat";
  constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(at - day)};
  std::string out(kDays.substr(3UL * std::chrono::weekday{day}.c_encoding(), 3));
  out += ", ";
  append_two(static_cast<unsigned>(date.day()), out);
  out += ' ';
  out += kMonths.substr(3UL * (static_cast<unsigned>(date.month()) - 1), 3);
  out += ' ' + std::to_string(static_cast<int>(date.year())) + ' ';
  append_two(time.hours().count(), out);
  out += ':';
  append_two(time.minutes().count(), out);
  out += ':';
  append_two(time.seconds().count(), out);
  return out + " GMT";
}

void write_head(const Response& response, const Framing& framing, std::string_view date,
                std::string& out) {
  out += framing.http11 ? "HTTP/1.1 " : "HTTP/1.0 ";
  append_number(static_cast<std::uint64_t>(response.status), 10, out);
  out += ' ';
  out += reason_of(response.status);
  out += "\r\nDate: ";
  out += date;
  out += "\r\n";
  for (const Field& field : response.headers) {
    if (is_ours(field.name)) continue;
    out += field.name;
    out += ": ";
    out += field.value;
    out += "\r\n";
  }
  if (!has_no_body(response.status)) {
    if (framing.body == BodyFraming::chunked) out += "Transfer-Encoding: chunked\r\n";
    if (framing.body == BodyFraming::length) {
      out += "Content-Length: ";
      append_number(response.body.size(), 10, out);
      out += "\r\n";
    }
  }
  if (framing.keep_alive != framing.http11) {
    out += framing.keep_alive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
  }
  out += "\r\n";
}

void write_chunk(std::string_view bytes, std::string& out) {
  if (bytes.empty()) return;
  append_number(bytes.size(), 16, out);
  out += "\r\n";
  out += bytes;
  out += "\r\n";
}

}  // namespace rb::net
