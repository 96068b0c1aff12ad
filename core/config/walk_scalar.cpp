// The leaves of the walk: one YAML scalar into one field.
#include <charconv>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

#include "core/config/scalars/characters.hpp"
#include "core/config/scalars/scalars.hpp"
#include "core/config/suggest.hpp"
#include "core/config/walk.hpp"

namespace rb {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

template <class Number>
[[nodiscard]] std::optional<Number> parse_number(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

template <class Number>
[[nodiscard]] bool within(const FieldSchema& schema, Number number) {
  const auto value = static_cast<double>(number);
  return (!schema.min || value >= *schema.min) && (!schema.max || value <= *schema.max);
}

[[nodiscard]] std::optional<int> parse_choice(const FieldDescriptor& field, std::string text) {
  for (char& c : text) {
    if (c == '-') c = '_';
  }
  for (const EnumChoice& choice : choices(*field.enum_type())) {
    if (choice.name == text) return choice.number;
  }
  return std::nullopt;
}

[[nodiscard]] std::string nearest_choice(const FieldDescriptor& field, const std::string& text) {
  std::vector<std::string> names;
  for (const EnumChoice& choice : choices(*field.enum_type())) names.push_back(choice.name);
  return did_you_mean(text, names);
}

void put_bool(const FieldDescriptor& field, Message& out, bool value) {
  const Reflection& reflection = *out.GetReflection();
  if (field.is_repeated()) {
    reflection.AddBool(&out, &field, value);
  } else {
    reflection.SetBool(&out, &field, value);
  }
}

void put_text(const FieldDescriptor& field, Message& out, const std::string& value) {
  const Reflection& reflection = *out.GetReflection();
  if (field.is_repeated()) {
    reflection.AddString(&out, &field, value);
  } else {
    reflection.SetString(&out, &field, value);
  }
}

void put_choice(const FieldDescriptor& field, Message& out, int value) {
  const Reflection& reflection = *out.GetReflection();
  if (field.is_repeated()) {
    reflection.AddEnumValue(&out, &field, value);
  } else {
    reflection.SetEnumValue(&out, &field, value);
  }
}

// True if the text is a whole number of the field's type within its bounds.
[[nodiscard]] bool put_number(const FieldDescriptor& field, const FieldSchema& schema, Message& out,
                              std::string_view text) {
  const Reflection& reflection = *out.GetReflection();
  const auto put = [&](auto number, auto set, auto add) {
    if (!number || !within(schema, *number)) return false;
    field.is_repeated() ? (reflection.*add)(&out, &field, *number)
                        : (reflection.*set)(&out, &field, *number);
    return true;
  };
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
      return put(parse_number<std::int32_t>(text), &Reflection::SetInt32, &Reflection::AddInt32);
    case FieldDescriptor::CPPTYPE_UINT32:
      return put(parse_number<std::uint32_t>(text), &Reflection::SetUInt32, &Reflection::AddUInt32);
    case FieldDescriptor::CPPTYPE_INT64:
      return put(parse_number<std::int64_t>(text), &Reflection::SetInt64, &Reflection::AddInt64);
    case FieldDescriptor::CPPTYPE_UINT64:
      return put(parse_number<std::uint64_t>(text), &Reflection::SetUInt64, &Reflection::AddUInt64);
    default:
      return false;
  }
}

// "200 attempts" of a field that counts attempts is 200.
[[nodiscard]] std::string_view without_noun(std::string_view text, const std::string& noun) {
  if (noun.empty() || !text.ends_with(' ' + noun)) return text;
  return text.substr(0, text.size() - noun.size() - 1);
}

// "50,000", "50_000", "1e6": numbers to people, not to this reader.
[[nodiscard]] std::string number_hint(std::string_view text) {
  bool digits = false;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      digits = true;
    } else if (c != ',' && c != '_') {
      return "";
    }
  }
  const bool separated = text.find_first_of(",_") != std::string_view::npos;
  return digits && separated ? ", digits only" : "";
}

[[nodiscard]] std::string bool_hint(std::string_view text) {
  for (const std::string_view yes : {"yes", "Yes", "on", "On", "True", "TRUE"}) {
    if (text == yes) return " (did you mean `true`?)";
  }
  for (const std::string_view no : {"no", "No", "off", "Off", "False", "FALSE"}) {
    if (text == no) return " (did you mean `false`?)";
  }
  return "";
}

}  // namespace

void Walk::read_scalar_into(const Field& field, const YamlNode& node, Message& out,
                            const std::string& path) {
  if (node.kind != YamlNode::Kind::scalar) {
    const char* what = node.kind == YamlNode::Kind::list      ? "a list"
                       : node.kind == YamlNode::Kind::mapping ? "a mapping"
                                                              : "no value";
    tell(node.place, what, path, expected_value(field));
    return;
  }
  if (field.cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) {
    read_primitive(field, node, out, path);
    return;
  }
  const Reflection& reflection = *out.GetReflection();
  const Message& prototype =
      *google::protobuf::MessageFactory::generated_factory()->GetPrototype(field.message_type());
  std::unique_ptr<Message> value(prototype.New());
  if (const Read<void> read = read_scalar(node.text, *value); !read) {
    tell(node.place, read.error(), path, expected_value(field));
    return;
  }
  check_bounds(field, node, *value, path);
  Message& slot = field.is_repeated() ? *reflection.AddMessage(&out, &field)
                                      : *reflection.MutableMessage(&out, &field);
  slot.CopyFrom(*value);
}

void Walk::check_bounds(const Field& field, const YamlNode& node, const Message& value,
                        const std::string& path) {
  const FieldSchema schema = describe(field);
  const Amounts amounts = amounts_of(value);
  for (const std::int64_t amount : amounts.all()) {
    const auto per_unit = static_cast<double>(amounts.per_unit);
    const bool too_small = schema.min && amount < std::llround(*schema.min * per_unit);
    const bool too_large = schema.max && amount > std::llround(*schema.max * per_unit);
    if (!too_small && !too_large) continue;
    tell(node.place, quoted(node.text) + (too_small ? " is too small" : " is too large"), path,
         expected_value(field));
    return;
  }
}

void Walk::read_primitive(const Field& field, const YamlNode& node, Message& out,
                          const std::string& path) {
  const std::string& text = node.text;
  const FieldSchema schema = describe(field);
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_STRING:
      if (text.empty()) {
        tell(node.place, "an empty text", path, expected_value(field));
      } else {
        put_text(field, out, text);
      }
      return;
    case FieldDescriptor::CPPTYPE_BOOL:
      if (text == "true" || text == "false") {
        put_bool(field, out, text == "true");
      } else {
        tell(node.place, quoted(text), path, expected_value(field) + bool_hint(text));
      }
      return;
    case FieldDescriptor::CPPTYPE_ENUM:
      if (const std::optional<int> choice = parse_choice(field, text)) {
        put_choice(field, out, *choice);
      } else {
        tell(node.place, quoted(text), path, expected_value(field) + nearest_choice(field, text));
      }
      return;
    default:
      if (!put_number(field, schema, out, without_noun(text, schema.noun))) {
        tell(node.place, quoted(text), path, expected_value(field) + number_hint(text));
      }
  }
}

}  // namespace rb
