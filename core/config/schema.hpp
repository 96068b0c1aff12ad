// What a schema says of its fields (options.proto), in the shape that the loader, the JSON Schema
// and the reference page need. Written once, read by all three.
#pragma once

#include <google/protobuf/descriptor.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rb {

// How a field's value is written.
enum class Shape : std::uint8_t {
  scalar,   // one YAML scalar: text, number, enum name, duration, ...
  mapping,  // a mapping of the message's own keys
};

// How often.
enum class Arity : std::uint8_t {
  one,
  list,   // a YAML list
  named,  // a YAML mapping of name: value (keyed_by)
};

// Whether the shares of a `named` field's entries add up.
enum class ShareSum : std::uint8_t { free, whole, part };

struct FieldSchema {
  std::string name;
  Shape shape = Shape::scalar;  // of the value, or of each value of a list
  Arity arity = Arity::one;
  std::string doc;
  std::string source;
  std::string example;
  std::optional<std::string> default_yaml;
  bool required = false;
  std::optional<double> min;  // milliseconds for durations, else as written
  std::optional<double> max;
  const google::protobuf::FieldDescriptor* key = nullptr;    // named: the field the name fills
  const google::protobuf::FieldDescriptor* value = nullptr;  // named: the field a bare scalar fills
  ShareSum share_sum = ShareSum::free;
  std::string noun;  // whole numbers: the word that may follow the number, such as "attempts"
};

[[nodiscard]] FieldSchema describe(const google::protobuf::FieldDescriptor& field);

// One sentence about a message; empty if the schema has none.
[[nodiscard]] std::string about(const google::protobuf::Descriptor& type);

// Whether a message is written as one scalar, and its syntax in words.
[[nodiscard]] bool is_scalar(const google::protobuf::Descriptor& type);
[[nodiscard]] std::string scalar_syntax(const google::protobuf::Descriptor& type);

struct EnumChoice {
  std::string name;
  std::string means;  // empty if the name says it all
  int number = 0;
};
// Every value that may be written (`unset` may not).
[[nodiscard]] std::vector<EnumChoice> choices(const google::protobuf::EnumDescriptor& type);

// The keys of a mapping, in schema order; without `except`.
[[nodiscard]] std::vector<std::string> key_names(
    const google::protobuf::Descriptor& type,
    const google::protobuf::FieldDescriptor* except = nullptr);

// A bound as a user would write it: 30s, 5%, 0.01.
[[nodiscard]] std::string bound_text(const google::protobuf::FieldDescriptor& field, double bound);

// What one value of the field must be, for people: "a whole number from 1 to 8".
[[nodiscard]] std::string expected_value(const google::protobuf::FieldDescriptor& field);
// The same with the field's arity: "a list, each item a mapping with days, hours".
[[nodiscard]] std::string expected_field(const google::protobuf::FieldDescriptor& field);

}  // namespace rb
