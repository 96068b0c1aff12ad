#include "core/log/json.hpp"

#include <google/protobuf/descriptor.h>

#include <array>
#include <charconv>
#include <string_view>

#include "core/config/scalars/scalars.hpp"
#include "core/proto/options.pb.h"

namespace rb {
namespace {

using google::protobuf::EnumValueDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

void append_string(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte == 0x7F) {
      out += "\\u00";
      out += kHex[byte >> 4U];
      out += kHex[byte & 0xFU];
    } else {
      out += c;
    }
  }
  out += '"';
}

template <class Number>
void append_number(std::string& out, Number value) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

void append_hash(std::string& out, std::uint64_t value) {
  std::array<char, 16> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
  const auto length = static_cast<std::size_t>(end - digits.data());
  out += '"';
  out.append(16 - length, '0');
  out.append(digits.data(), length);
  out += '"';
}

void append_padded(std::string& out, std::int64_t value, std::size_t width) {
  std::array<char, 20> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  const auto length = static_cast<std::size_t>(end - digits.data());
  if (length < width) out.append(width - length, '0');
  out.append(digits.data(), length);
}

void append_message(std::string& out, const Message& message);

void append_enum(std::string& out, const FieldDescriptor& field, int number) {
  const EnumValueDescriptor* value = field.enum_type()->FindValueByNumber(number);
  if (value != nullptr) {
    append_string(out, value->name());
  } else {
    append_number(out, number);  // of a newer version
  }
}

// One value of the field: element `index` of a repeated one.
void append_value(std::string& out, const Message& message, const FieldDescriptor& field,
                  int index) {
  const Reflection& r = *message.GetReflection();
  const bool many = field.is_repeated();
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
      return append_number(
          out, many ? r.GetRepeatedInt32(message, &field, index) : r.GetInt32(message, &field));
    case FieldDescriptor::CPPTYPE_INT64:
      return append_number(
          out, many ? r.GetRepeatedInt64(message, &field, index) : r.GetInt64(message, &field));
    case FieldDescriptor::CPPTYPE_UINT32:
      return append_number(
          out, many ? r.GetRepeatedUInt32(message, &field, index) : r.GetUInt32(message, &field));
    case FieldDescriptor::CPPTYPE_UINT64: {
      const std::uint64_t value =
          many ? r.GetRepeatedUInt64(message, &field, index) : r.GetUInt64(message, &field);
      if (field.type() == FieldDescriptor::TYPE_FIXED64) return append_hash(out, value);
      return append_number(out, value);
    }
    case FieldDescriptor::CPPTYPE_BOOL:
      out += (many ? r.GetRepeatedBool(message, &field, index) : r.GetBool(message, &field))
                 ? "true"
                 : "false";
      return;
    case FieldDescriptor::CPPTYPE_ENUM:
      return append_enum(
          out, field,
          many ? r.GetRepeatedEnumValue(message, &field, index) : r.GetEnumValue(message, &field));
    case FieldDescriptor::CPPTYPE_STRING: {
      std::string scratch;
      return append_string(out, many
                                    ? r.GetRepeatedStringReference(message, &field, index, &scratch)
                                    : r.GetStringReference(message, &field, &scratch));
    }
    case FieldDescriptor::CPPTYPE_MESSAGE:
      return append_message(
          out, many ? r.GetRepeatedMessage(message, &field, index) : r.GetMessage(message, &field));
    case FieldDescriptor::CPPTYPE_FLOAT:
      return append_number(
          out, many ? r.GetRepeatedFloat(message, &field, index) : r.GetFloat(message, &field));
    case FieldDescriptor::CPPTYPE_DOUBLE:
      return append_number(
          out, many ? r.GetRepeatedDouble(message, &field, index) : r.GetDouble(message, &field));
  }
}

bool is_instant(const FieldDescriptor& field) {
  return field.type() == FieldDescriptor::TYPE_INT64 && !field.is_repeated() &&
         field.options().GetExtension(proto::unit) == "instant_ms";
}

void append_field(std::string& out, const Message& message, const FieldDescriptor& field) {
  constexpr std::string_view kSuffix = "_ms";
  std::string_view name = field.name();
  const bool instant = is_instant(field);
  if (instant && name.ends_with(kSuffix)) name.remove_suffix(kSuffix.size());
  append_string(out, name);
  out += ':';
  if (instant) {
    const Reflection& r = *message.GetReflection();
    append_string(out, rfc3339(instant_from_ms(r.GetInt64(message, &field))));
  } else if (field.is_repeated()) {
    out += '[';
    const int size = message.GetReflection()->FieldSize(message, &field);
    for (int i = 0; i < size; ++i) {
      if (i > 0) out += ',';
      append_value(out, message, field, i);
    }
    out += ']';
  } else {
    append_value(out, message, field, 0);
  }
}

void append_message(std::string& out, const Message& message) {
  const auto& descriptor = *message.GetDescriptor();
  if (descriptor.options().HasExtension(proto::scalar)) {
    return append_string(out, scalar_text(message));
  }
  const Reflection& reflection = *message.GetReflection();
  out += '{';
  bool first = true;
  for (int i = 0; i < descriptor.field_count(); ++i) {
    const FieldDescriptor& field = *descriptor.field(i);
    if (field.has_presence() && !reflection.HasField(message, &field)) continue;
    if (!first) out += ',';
    first = false;
    append_field(out, message, field);
  }
  out += '}';
}

}  // namespace

std::string rfc3339(Instant at) {
  using namespace std::chrono;
  constexpr Instant kFirst = sys_days{year{0} / January / 1};
  constexpr Instant kLast = sys_days{year{10000} / January / 1};
  if (at < kFirst) return "long ago";
  if (at >= kLast) return "never";
  const auto day = floor<days>(at);
  const year_month_day date{day};
  const auto ms = (at - day).count();
  std::string text;
  append_padded(text, static_cast<int>(date.year()), 4);
  text += '-';
  append_padded(text, static_cast<unsigned>(date.month()), 2);
  text += '-';
  append_padded(text, static_cast<unsigned>(date.day()), 2);
  text += 'T';
  append_padded(text, ms / 3'600'000, 2);
  text += ':';
  append_padded(text, ms / 60'000 % 60, 2);
  text += ':';
  append_padded(text, ms / 1000 % 60, 2);
  text += '.';
  append_padded(text, ms % 1000, 3);
  text += 'Z';
  return text;
}

void append_json(std::string& out, const proto::LogRecord& record) {
  append_message(out, record);
}

}  // namespace rb
