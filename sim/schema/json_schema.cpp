#include "sim/schema/json_schema.hpp"

#include <cmath>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/config/defaults.hpp"
#include "core/config/scalars/scalars.hpp"
#include "core/config/schema.hpp"
#include "sim/schema/file_message.hpp"

namespace rb::sim {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using nlohmann::ordered_json;

// A bound as the JSON number a reader expects: 8, not 8.0.
[[nodiscard]] ordered_json number(double value) {
  if (value == std::floor(value)) return static_cast<std::int64_t>(value);
  return value;
}

void add_bounds(const FieldSchema& field, ordered_json& out) {
  if (field.min) out["minimum"] = number(*field.min);
  if (field.max) out["maximum"] = number(*field.max);
}

class Builder {
 public:
  [[nodiscard]] ordered_json file(FileKind kind) {
    const Descriptor& type = message_of(kind);
    ordered_json schema;
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["title"] = type.field(0)->name();
    schema.update(mapping(type, nullptr));
    ordered_json defs = ordered_json::object();
    // Writing a definition may ask for more of them.
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
      defs[wanted_[i]->name()] = mapping(*wanted_[i], nullptr);
    }
    schema["$defs"] = std::move(defs);
    return schema;
  }

 private:
  [[nodiscard]] ordered_json mapping(const Descriptor& type, const FieldDescriptor* except) {
    ordered_json out;
    out["type"] = "object";
    if (!about(type).empty()) out["description"] = about(type);
    ordered_json properties = ordered_json::object();
    ordered_json required = ordered_json::array();
    for (int i = 0; i < type.field_count(); ++i) {
      const FieldDescriptor& field = *type.field(i);
      if (&field == except) continue;
      properties[field.name()] = property(field);
      if (describe(field).required) required.push_back(field.name());
    }
    out["properties"] = std::move(properties);
    if (!required.empty()) out["required"] = std::move(required);
    out["additionalProperties"] = false;
    return out;
  }

  [[nodiscard]] ordered_json property(const FieldDescriptor& field) {
    const FieldSchema schema = describe(field);
    ordered_json out;
    std::string description = schema.doc;
    if (schema.shape == Shape::scalar && field.enum_type() == nullptr) {
      description += " Written as " + expected_value(field) + '.';
    }
    if (!schema.source.empty()) description += " Source: " + schema.source + '.';
    out["description"] = std::move(description);
    out.update(with_arity(field, schema));
    if (schema.default_yaml) out["default"] = value_of(field, default_node(*schema.default_yaml));
    if (!schema.example.empty()) {
      out["examples"] = ordered_json::array({value_of(field, default_node(schema.example))});
    }
    return out;
  }

  [[nodiscard]] ordered_json with_arity(const FieldDescriptor& field, const FieldSchema& schema) {
    switch (schema.arity) {
      case Arity::one:
        return value(field, schema);
      case Arity::list: {
        ordered_json list;
        list["type"] = "array";
        list["items"] = value(field, schema);
        if (schema.required) list["minItems"] = 1;
        if (schema.shape == Shape::mapping) return list;
        return {{"anyOf", {list, value(field, schema)}}};
      }
      case Arity::named: {
        ordered_json named;
        named["type"] = "object";
        named["additionalProperties"] = {{"anyOf",
                                          {value(*schema.value, describe(*schema.value)),
                                           mapping(*field.message_type(), schema.key)}}};
        if (schema.required) named["minProperties"] = 1;
        return named;
      }
    }
    return {};
  }

  [[nodiscard]] ordered_json value(const FieldDescriptor& field, const FieldSchema& schema) {
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_MESSAGE:
        if (is_scalar(*field.message_type())) return scalar(*field.message_type(), schema);
        want(*field.message_type());
        return {{"$ref", "#/$defs/" + field.message_type()->name()}};
      case FieldDescriptor::CPPTYPE_ENUM:
        return {{"enum", choice_spellings(field)}};
      case FieldDescriptor::CPPTYPE_BOOL:
        return {{"type", "boolean"}};
      case FieldDescriptor::CPPTYPE_STRING:
        return {{"type", "string"}, {"minLength", 1}};
      default:
        return whole_number(field, schema);
    }
  }

  [[nodiscard]] static ordered_json whole_number(const FieldDescriptor& field,
                                                 const FieldSchema& schema) {
    ordered_json out;
    out["type"] = "integer";
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_UINT64 ||
        field.cpp_type() == FieldDescriptor::CPPTYPE_UINT32) {
      out["minimum"] = 0;
    }
    add_bounds(schema, out);
    if (schema.noun.empty()) return out;
    return {{"anyOf", {out, {{"type", "string"}, {"pattern", "^[0-9]+ " + schema.noun + '$'}}}}};
  }

  [[nodiscard]] static ordered_json scalar(const Descriptor& type, const FieldSchema& schema) {
    const std::string pattern(scalar_pattern(type));
    if (pattern.empty()) {
      ordered_json out;
      out["type"] = "number";
      out["minimum"] = 0;
      add_bounds(schema, out);
      return out;
    }
    const ordered_json text = {{"type", "string"}, {"pattern", pattern}};
    if (type.name() != "Share") return text;
    return {{"anyOf", {text, {{"type", "number"}, {"minimum", 0}, {"exclusiveMaximum", 1}}}}};
  }

  // The names, and those with dashes that the loader takes besides.
  [[nodiscard]] static ordered_json choice_spellings(const FieldDescriptor& field) {
    ordered_json names = ordered_json::array();
    for (const EnumChoice& choice : choices(*field.enum_type())) names.push_back(choice.name);
    for (const EnumChoice& choice : choices(*field.enum_type())) {
      std::string dashed = choice.name;
      for (char& c : dashed) {
        if (c == '_') c = '-';
      }
      if (dashed != choice.name) names.push_back(dashed);
    }
    return names;
  }

  // A default or example, as the JSON an editor would insert.
  [[nodiscard]] static ordered_json value_of(const FieldDescriptor& field, const YamlNode& node) {
    if (node.kind == YamlNode::Kind::list) {
      ordered_json list = ordered_json::array();
      for (const YamlNode& item : node.items) list.push_back(value_of(field, item));
      return list;
    }
    if (node.kind == YamlNode::Kind::mapping) {
      const FieldSchema schema = describe(field);
      ordered_json mapping = ordered_json::object();
      for (const YamlEntry& entry : node.entries) {
        const FieldDescriptor* inner = schema.arity == Arity::named
                                           ? schema.value
                                           : field.message_type()->FindFieldByName(entry.key.text);
        mapping[entry.key.text] = value_of(*inner, entry.value);
      }
      return mapping;
    }
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_STRING:
      case FieldDescriptor::CPPTYPE_ENUM:
        return node.text;
      case FieldDescriptor::CPPTYPE_MESSAGE:
        if (!scalar_pattern(*field.message_type()).empty()) return node.text;
        return ordered_json::parse(node.text);
      default:
        return ordered_json::parse(node.text);
    }
  }

  void want(const Descriptor& type) {
    for (const Descriptor* known : wanted_) {
      if (known == &type) return;
    }
    wanted_.push_back(&type);
  }

  std::vector<const Descriptor*> wanted_;
};

}  // namespace

std::string json_schema(FileKind kind) {
  return Builder().file(kind).dump(2) + '\n';
}

}  // namespace rb::sim
